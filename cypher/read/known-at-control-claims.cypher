// known-at-control-claims: claims from which control of locations, and of every location where an actor is said to have any part, is derived, as
// derivation reads them.
// params: keys, end  returns: id, testimony
CALL () {
  UNWIND $keys AS key
  RETURN key
  UNION
  MATCH (a:Actor {endId: $end})
  MATCH (c:Claim {subjectId: a.id, predicate: 'CONTROL'})
  WHERE c.counts
  RETURN DISTINCT c.relationKey AS key
}
MATCH (c:Claim {relationKey: key})
WHERE c.counts
RETURN DISTINCT c.id AS id, c.testimony AS testimony ORDER BY id
