// derivation-handovers: deployments and transfers told in the sentences of backing claims, and the denials of such at the same places.
// params: keys  returns: id
UNWIND $keys AS key
MATCH (b:Claim {relationKey: key})-[:EVIDENCED_BY]->(p:Passage)
WHERE b.counts
MATCH (:Passage {testimonyKey: p.testimonyKey})<-[:EVIDENCED_BY]-(e:Claim)
WHERE e.documentId = b.documentId AND e.eventType IN ['DEPLOYMENT', 'ARMS_TRANSFER'] AND e.counts
WITH DISTINCT e
CALL (e) {
  RETURN e AS claim
  UNION
  MATCH (claim:Claim {locationId: e.locationId})
  WHERE claim.eventType = e.eventType AND claim.polarity = 'DENIED' AND claim.counts
  RETURN claim
}
RETURN DISTINCT claim.id AS id ORDER BY id
