// claims-by-id: claims with their evidence, their document, and the mentions that they speak of with whom those name. params: ids  returns: claim
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:EVIDENCED_BY]->(p:Passage)-[:PASSAGE_OF]->(d:SourceDocument)
RETURN c{.id, .predicate, .polarity, .quote, .start, .end, .rule, .ruleVersion, .timeSaid, .date, .until, .recordedAt, .supersededAt, .counts,
  .kind, .ends, .status, .extent, .eventType, .role, .killedLow, .killedBest, .killedHigh, .woundedLow, .woundedBest, .woundedHigh,
  passage: p{.id, .index, .start, .end, .text, document: d{.id, .title, .publisher, .publishedOn, .url, .language, .extractor, .recordedAt, .withdrawnAt, .withdrawnReason}},
  mentions: COLLECT {
    MATCH (c)-[r:SUBJECT|OBJECT|AT|TAKEN_FROM|CLAIMED_BY]->(m:Mention)
    RETURN {role: type(r), mention: m{.id, .text, .form, .start, .end,
      actor: head(COLLECT { MATCH (m)-[:REFERS_TO]->(n:Actor) RETURN n{.id, .name, .kind, .scope, .curated, .country} ORDER BY n.id }),
      location: head(COLLECT { MATCH (m)-[:REFERS_TO]->(n:Location) RETURN n{.id, .name, .kind, .scope, .curated, .country, .point} ORDER BY n.id })}}
    ORDER BY m.start, m.id
  }} AS claim ORDER BY claim.id
