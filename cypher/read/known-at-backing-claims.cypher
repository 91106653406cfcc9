// known-at-backing-claims: claims from which backings under keys, of an end, or by an end are derived: those claims, deployments and transfers
// told in their sentences, and denials of such at the same places.
// params: keys, recipient, backer  returns: id
CALL () {
  UNWIND $keys AS key
  MATCH (b:Claim {relationKey: key})
  WHERE b.counts
  RETURN b
  UNION
  MATCH (a:Actor {endId: $recipient})
  MATCH (b:Claim {objectId: a.id})
  WHERE b.predicate = 'BACKING' AND b.counts
  RETURN b
  UNION
  MATCH (a:Actor {endId: $backer})
  MATCH (b:Claim {subjectId: a.id})
  WHERE b.predicate = 'BACKING' AND b.counts
  RETURN b
}
WITH DISTINCT b
CALL (b) {
  RETURN b AS claim
  UNION
  MATCH (b)-[:EVIDENCED_BY]->(p:Passage)
  MATCH (:Passage {testimonyKey: p.testimonyKey})<-[:EVIDENCED_BY]-(e:Claim)
  WHERE e.documentId = b.documentId AND e.eventType IN ['DEPLOYMENT', 'ARMS_TRANSFER'] AND e.counts
  CALL (e) {
    RETURN e AS claim
    UNION
    MATCH (claim:Claim {locationId: e.locationId})
    WHERE claim.eventType = e.eventType AND claim.polarity = 'DENIED' AND claim.counts
    RETURN claim
  }
  RETURN claim
}
RETURN DISTINCT claim.id AS id ORDER BY id
