// derivation-stored-ties: the end, unit and side that each actor stands for.
// params: ids  returns: id, endId, unitId, sideId
UNWIND $ids AS id
MATCH (a:Actor {id: id})
WHERE a.endId IS NOT NULL
RETURN a.id AS id, a.endId AS endId, a.unitId AS unitId, a.sideId AS sideId ORDER BY id
