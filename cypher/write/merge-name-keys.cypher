// merge-name-keys: what documents tell of actors that no seed knows, and the names under which these are compared with others.
// params: rows[{id, profile, keys}]  returns: none
UNWIND $rows AS row
MATCH (a:Actor {id: row.id})
SET a.profile = row.profile
WITH a, row
UNWIND row.keys AS key
MERGE (k:NameKey {id: key})
  ON CREATE SET k.name = key
MERGE (a)-[:SPELT]->(k)
