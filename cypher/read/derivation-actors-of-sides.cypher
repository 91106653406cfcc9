// derivation-actors-of-sides: the actors that stand on these sides.
// params: sides  returns: id
UNWIND $sides AS side
MATCH (a:Actor {sideId: side})
RETURN DISTINCT a.id AS id ORDER BY id
