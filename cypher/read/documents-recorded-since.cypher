// documents-recorded-since: documents that the graph learned of at a moment or later and that are not known yet, in that order, at most 500.
// params: since, known  returns: id, recordedAt
MATCH (d:SourceDocument) WHERE d.recordedAt >= datetime($since) AND NOT d.id IN $known
RETURN d.id AS id, d.recordedAt AS recordedAt ORDER BY d.recordedAt, d.id LIMIT 500
