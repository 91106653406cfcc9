// document-texts: the texts of source documents. params: ids  returns: id, text
UNWIND $ids AS id
MATCH (d:SourceDocument {id: id})
RETURN d.id AS id, d.text AS text ORDER BY id
