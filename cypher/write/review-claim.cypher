// review-claim: an analyst's review of a claim; the latest that is not withdrawn holds.
// params: claim, recordedAt, properties  returns: id, actors
MATCH (c:Claim {id: $claim})
MERGE (r:ClaimReview {id: $properties.id})
  ON CREATE SET r.recordedAt = datetime($recordedAt)
SET r += $properties
MERGE (r)-[:REVIEWS]->(c)
RETURN c.id AS id, coalesce(c.subjectIds, []) + coalesce(c.objectIds, []) AS actors ORDER BY id
