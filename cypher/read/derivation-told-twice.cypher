// derivation-told-twice: vague event reports of the same documents, or in the same words, as these.
// params: ids  returns: id
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:EVIDENCED_BY]->(p:Passage)
CALL (c, p) {
  MATCH (other:Claim {documentId: c.documentId})
  RETURN other
  UNION
  MATCH (:Passage {testimonyKey: p.testimonyKey})<-[:EVIDENCED_BY]-(other:Claim)
  RETURN other
}
WITH c, other
WHERE other.eventFamily = c.eventFamily AND other.vagueTo IS NOT NULL AND other.counts
  AND coalesce(other.date, '') = coalesce(c.date, '') AND coalesce(other.locationId, '') = coalesce(c.locationId, '')
RETURN DISTINCT other.id AS id ORDER BY id
