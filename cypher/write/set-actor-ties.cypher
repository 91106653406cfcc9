// set-actor-ties: the end of a relation, the unit and the side that each actor stands for.
// params: rows[{id, endId, unitId, sideId}]  returns: none
UNWIND $rows AS row
MATCH (a:Actor {id: row.id})
SET a += row
