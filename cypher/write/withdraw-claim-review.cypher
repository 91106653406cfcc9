// withdraw-claim-review: a review no longer holds; it stays readable.
// params: id, by, at  returns: id, actors
MATCH (r:ClaimReview {id: $id})-[:REVIEWS]->(c:Claim)
SET r.withdrawnBy = CASE WHEN r.withdrawnAt IS NULL THEN $by ELSE r.withdrawnBy END, r.withdrawnAt = coalesce(r.withdrawnAt, datetime($at))
RETURN c.id AS id, coalesce(c.subjectIds, []) + coalesce(c.objectIds, []) AS actors ORDER BY id
