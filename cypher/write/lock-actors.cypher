// lock-actors: creates missing actors and write-locks each, in the order given: by id, so that two writers do not wait for each other.
// params: ids  returns: id, isNew, curatedHash, endId, unitId, sideId
UNWIND $ids AS id
MERGE (a:Actor {id: id})
SET a.lock = true
REMOVE a.lock
RETURN a.id AS id, a.name IS NULL AS isNew, a.curatedHash AS curatedHash, a.endId AS endId, a.unitId AS unitId, a.sideId AS sideId
ORDER BY id
