// lock-name-keys: write-locks the names under which actors are compared, in the order of ids: who is called alike is judged by one writer at a time.
// params: actors  returns: id
UNWIND $actors AS actor
MATCH (:Actor {id: actor})-[:SPELT]->(k:NameKey)
WITH DISTINCT k ORDER BY k.id
SET k.lock = true
REMOVE k.lock
RETURN k.id AS id ORDER BY id
