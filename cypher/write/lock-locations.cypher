// lock-locations: creates missing locations and write-locks each, in the order given.
// params: ids  returns: id, isNew, curatedHash
UNWIND $ids AS id
MERGE (l:Location {id: id})
SET l.lock = true
REMOVE l.lock
RETURN l.id AS id, l.name IS NULL AS isNew, l.curatedHash AS curatedHash
ORDER BY id
