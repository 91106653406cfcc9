// reviews-by-id: reviews of claims. params: ids  returns: review
UNWIND $ids AS id
MATCH (r:ClaimReview {id: id})
RETURN r{.id, .claimId, .verdict, .by, .note, .recordedAt, .withdrawnAt, .withdrawnBy} AS review ORDER BY review.id
