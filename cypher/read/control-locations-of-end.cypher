// control-locations-of-end: locations where an actor of an end of relations is said to have any part.
// params: end  returns: id
MATCH (a:Actor {endId: $end})
MATCH (c:Claim {subjectId: a.id, predicate: 'CONTROL'})
WHERE c.counts
RETURN DISTINCT c.locationId AS id ORDER BY id
