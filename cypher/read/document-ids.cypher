// document-ids: the ids of documents in order, a page at a time.
// params: after, first  returns: id
MATCH (d:SourceDocument)
WHERE d.id > $after
RETURN d.id AS id ORDER BY id LIMIT $first
