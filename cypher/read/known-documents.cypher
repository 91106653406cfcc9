// known-documents: which of these documents are in the graph.
// params: ids  returns: id
UNWIND $ids AS id
MATCH (d:SourceDocument {id: id})
RETURN d.id AS id ORDER BY id
