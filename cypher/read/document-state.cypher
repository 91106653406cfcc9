// document-state: what is known of a document before it is read again; no row where it is new.
// params: id  returns: title, publisher, publishedOn, extractor, withdrawnAt
MATCH (d:SourceDocument {id: $id})
RETURN d.title AS title, d.publisher AS publisher, d.publishedOn AS publishedOn, d.extractor AS extractor, d.withdrawnAt AS withdrawnAt
ORDER BY d.id
