// reinstate-document: undoes a withdrawal.
// params: id  returns: id
MATCH (d:SourceDocument {id: $id})
REMOVE d.withdrawnAt, d.withdrawnReason
RETURN d.id AS id ORDER BY id
