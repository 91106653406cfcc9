// claims-of-groups: of each group of claims those first published, undated ones last, with their evidence, their document, and the mentions
// that they speak of in the roles wanted, with whom those name. params: groups[{at, ids, size, roles}]  returns: at, claim
UNWIND $groups AS each
CALL (each) {
  UNWIND each.ids AS id
  MATCH (c:Claim {id: id})
  WITH c ORDER BY coalesce(c.publishedOn, '9999-12-31'), c.id
  WITH collect(c) AS claims
  RETURN claims[0..each.size] AS firsts
}
UNWIND firsts AS c
MATCH (c)-[:EVIDENCED_BY]->(p:Passage)-[:PASSAGE_OF]->(d:SourceDocument)
RETURN each.at AS at, c{.id, .predicate, .polarity, .quote, .start, .end, .rule, .ruleVersion, .timeSaid, .date, .until, .counts,
  recordedAt: toString(c.recordedAt), supersededAt: toString(c.supersededAt),
  .kind, .ends, .status, .extent, .eventType, .role, .killedLow, .killedBest, .killedHigh, .woundedLow, .woundedBest, .woundedHigh,
  passage: p{.id, .index, .start, .end, .text, document: d{.id, .title, .publisher, .url, .language, .extractor, .withdrawnReason,
    publishedOn: toString(d.publishedOn), recordedAt: toString(d.recordedAt), withdrawnAt: toString(d.withdrawnAt)}},
  mentions: COLLECT {
    MATCH (c)-[r:SUBJECT|OBJECT|AT|TAKEN_FROM|CLAIMED_BY]->(m:Mention)
    WHERE type(r) IN each.roles
    RETURN {role: type(r), mention: m{.id, .text, .form, .start, .end,
      actor: head(COLLECT { MATCH (m)-[:REFERS_TO]->(n:Actor) RETURN n{.id, .name, .kind, .scope, .curated, .country} ORDER BY n.id }),
      location: head(COLLECT { MATCH (m)-[:REFERS_TO]->(n:Location) RETURN n{.id, .name, .kind, .scope, .curated, .country, .point} ORDER BY n.id })}}
    ORDER BY m.start, m.id
  }} AS claim ORDER BY at, coalesce(c.publishedOn, '9999-12-31'), claim.id
