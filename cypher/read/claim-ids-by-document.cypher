// claim-ids-by-document: the claims of documents, in the order of their texts. params: ids  returns: id, claims
UNWIND $ids AS id
RETURN id, COLLECT { MATCH (c:Claim {documentId: id}) RETURN c.id ORDER BY c.start, c.id } AS claims ORDER BY id
