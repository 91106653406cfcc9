// documents-by-id: source documents without their texts. params: ids  returns: document
UNWIND $ids AS id
MATCH (d:SourceDocument {id: id})
RETURN d{.id, .title, .publisher, .publishedOn, .url, .language, .extractor, .recordedAt, .withdrawnAt, .withdrawnReason} AS document ORDER BY document.id
