// reviews-by-claim: the reviews of claims, the latest first. params: ids  returns: id, reviews
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (:Claim {id: id})<-[:REVIEWS]-(r:ClaimReview)
  RETURN r{.id, .claimId, .verdict, .by, .note, .recordedAt, .withdrawnAt, .withdrawnBy} ORDER BY r.recordedAt DESC, r.id DESC
} AS reviews ORDER BY id
