// judged-subjects: which of these actors and claims are in the graph; of a claim, whether it tells of an event. params: ids  returns: id, sort
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Actor {id: id})
  RETURN 'ACTOR' AS sort
  UNION
  MATCH (c:Claim {id: id})
  WHERE c.predicate = 'EVENT'
  RETURN 'EVENT' AS sort
}
RETURN id, sort ORDER BY id
