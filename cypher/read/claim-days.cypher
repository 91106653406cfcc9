// claim-days: the day on which each claim's document was published. params: ids  returns: id, publishedOn
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:EVIDENCED_BY]->(:Passage)-[:PASSAGE_OF]->(d:SourceDocument)
RETURN id, d.publishedOn AS publishedOn ORDER BY id
