// clear-actor-ties: forgets the derived end, unit and side of every actor.
// params: none  returns: none
MATCH (a:Actor)
CALL (a) { REMOVE a.endId, a.unitId, a.sideId } IN TRANSACTIONS OF 1000 ROWS
