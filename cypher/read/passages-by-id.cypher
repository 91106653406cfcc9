// passages-by-id: passages with their documents. params: ids  returns: passage
UNWIND $ids AS id
MATCH (p:Passage {id: id})-[:PASSAGE_OF]->(d:SourceDocument)
RETURN p{.id, .index, .start, .end, .text, document: d{.id, .title, .publisher, .publishedOn, .url, .language, .extractor, .recordedAt, .withdrawnAt, .withdrawnReason}} AS passage ORDER BY passage.id
