// derivation-stored-ties: the end, unit and side that each actor stands for, and those of its end.
// params: ids  returns: id, endId, unitId, sideId
UNWIND $ids AS id
MATCH (a:Actor {id: id})
UNWIND [a.id, a.endId] AS told
WITH DISTINCT told
MATCH (b:Actor {id: told})
WHERE b.endId IS NOT NULL
RETURN b.id AS id, b.endId AS endId, b.unitId AS unitId, b.sideId AS sideId ORDER BY id
