// withdraw-document: marks a document as withdrawn; what it said stays readable and stops counting.
// params: id, reason, at  returns: id
MATCH (d:SourceDocument {id: $id})
SET d.withdrawnAt = coalesce(d.withdrawnAt, datetime($at)), d.withdrawnReason = $reason
RETURN d.id AS id ORDER BY id
