// derive-references: each mention of the documents refers to what its best standing judgement identifies, or to whom that is merged into.
// params: documents  returns: none
UNWIND $documents AS document
MATCH (:SourceDocument {id: document})<-[:PASSAGE_OF]-(:Passage)<-[:IN_PASSAGE]-(m:Mention)
CALL (m) {
  MATCH (m)-[old:REFERS_TO]->()
  DELETE old
}
CALL (m) {
  MATCH (m)<-[:ABOUT]-(j:Judgement {verdict: 'SAME'})-[:IDENTIFIES]->(subject)
  WHERE j.undoneAt IS NULL AND NOT EXISTS {
    MATCH (m)<-[:ABOUT]-(against:Judgement {verdict: 'DIFFERENT'})-[:IDENTIFIES]->(subject)
    WHERE against.undoneAt IS NULL AND (against.recordedAt > j.recordedAt OR NOT j.by STARTS WITH 'analyst:')
  }
  WITH subject, j.supersededAt IS NULL AS stands, j.by STARTS WITH 'analyst:' AS byAnalyst, j.recordedAt AS at, j.id AS id
  ORDER BY byAnalyst DESC, stands DESC, at DESC, id
  WITH CASE WHEN subject:Actor THEN 'ACTOR' ELSE 'LOCATION' END AS sort, collect(subject)[0] AS best
  OPTIONAL MATCH (best)-[:SAME_AS]->(canonical:Actor)
  RETURN coalesce(canonical, best) AS best
}
CREATE (m)-[:REFERS_TO]->(best)
