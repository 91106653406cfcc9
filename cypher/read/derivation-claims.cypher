// derivation-claims: claims as derivation reads them, with their testimony; those that do not count are left out.
// params: ids  returns: claim, publisher, publishedOn, recordedAt, sentence
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WHERE c.counts
MATCH (c)-[:EVIDENCED_BY]->(p:Passage)-[:PASSAGE_OF]->(d:SourceDocument)
RETURN c {.id, .predicate, .polarity, .start, .date, .until, .documentId, .kind, .ends, .status, .extent, .eventType, .role,
    .killedLow, .killedBest, .killedHigh, .woundedLow, .woundedBest, .woundedHigh,
    .subjectIds, .objectIds, .locationId, .takenFromId, .claimedById} AS claim,
  d.publisher AS publisher, d.publishedOn AS publishedOn, d.recordedAt AS recordedAt, p.testimonyKey AS sentence
ORDER BY c.id
