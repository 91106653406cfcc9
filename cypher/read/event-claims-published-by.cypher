// event-claims-published-by: of events that had happened by one day and that somebody had asserted by another, the claims published until then.
// params: ids, asOf, knownAt  returns: id, claims
UNWIND $ids AS id
MATCH (e:Event {id: id})
WHERE e.dateLatest <= date($asOf)
WITH e, COLLECT {
  MATCH (e)<-[:REPORTS]-(c:Claim)-[:EVIDENCED_BY]->(:Passage)-[:PASSAGE_OF]->(d:SourceDocument)
  WHERE c.counts AND d.publishedOn <= date($knownAt)
  RETURN c{.id, .polarity} ORDER BY c.id LIMIT 1000
} AS claims
WHERE any(claim IN claims WHERE claim.polarity <> 'DENIED')
RETURN e.id AS id, [claim IN claims | claim.id] AS claims ORDER BY id
