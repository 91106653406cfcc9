// links-of-ends: what ties the members of ends to actors of other ends on a day, the most reported first, at most `most` of a kind for each
// member and `limit` in all.
// `asOf` null: on any day, denied or not. Of a tie that is no relation `relations` is empty; of a shared event it has the most reported three.
// params: ends, kinds, asOf, most, limit  returns: kind, fromId, fromEnd, toId, toEnd, forward, relations, documents
UNWIND $ends AS end
MATCH (a:Actor {endId: end})
CALL (a) {
  UNWIND CASE WHEN 'BACKING' IN $kinds THEN [true] ELSE [] END AS wanted
  MATCH (a)-[r:BACKS]-(b:Actor)
  WHERE $asOf IS NULL OR (r.validFrom <= date($asOf) AND r.validTo > date($asOf) AND r.standing <> 'DENIED')
  RETURN 'BACKING' AS kind, b, startNode(r) = a AS forward, [r.id] AS relations, r.documentCount AS documents
  ORDER BY documents DESC, r.id LIMIT $most
  UNION ALL
  UNWIND CASE WHEN 'AFFILIATION' IN $kinds THEN [true] ELSE [] END AS wanted
  MATCH (a)-[r:AFFILIATED_WITH]-(b:Actor)
  WHERE $asOf IS NULL OR (r.validFrom <= date($asOf) AND r.validTo > date($asOf) AND r.standing <> 'DENIED')
  RETURN 'AFFILIATION' AS kind, b, startNode(r) = a AS forward, [r.id] AS relations, r.documentCount AS documents
  ORDER BY documents DESC, r.id LIMIT $most
  UNION ALL
  MATCH (a)-[r:PART_OF|NAMED_FOR|CONSTITUTED_UNDER]-(b:Actor)
  WHERE type(r) IN $kinds
  RETURN type(r) AS kind, b, startNode(r) = a AS forward, [] AS relations, 0 AS documents
  ORDER BY kind, b.id LIMIT $most
  UNION ALL
  UNWIND CASE WHEN 'SHARED_CONTROL' IN $kinds THEN [true] ELSE [] END AS wanted
  MATCH (a)-[r:CONTROLS]->(:Location)<-[s:CONTROLS]-(b:Actor)
  WHERE $asOf IS NULL
    OR (r.validFrom <= date($asOf) AND r.validTo > date($asOf) AND r.state <> 'LOST' AND r.standing <> 'DENIED'
      AND s.validFrom <= date($asOf) AND s.validTo > date($asOf) AND s.state <> 'LOST' AND s.standing <> 'DENIED')
  RETURN 'SHARED_CONTROL' AS kind, b, true AS forward, [r.id, s.id] AS relations, r.documentCount + s.documentCount AS documents
  ORDER BY documents DESC, r.id, s.id LIMIT $most
  UNION ALL
  UNWIND CASE WHEN 'SHARED_EVENT' IN $kinds THEN [true] ELSE [] END AS wanted
  MATCH (a)-[:TOOK_PART_IN]->(e:Event)
  WHERE $asOf IS NULL OR (e.dateLatest <= date($asOf) AND e.standing <> 'DENIED')
  WITH DISTINCT a, e ORDER BY e.documentCount DESC, e.dateLatest DESC, e.id LIMIT $most
  MATCH (e)<-[:TOOK_PART_IN]-(b:Actor)
  WHERE b <> a
  WITH DISTINCT b, e ORDER BY e.documentCount DESC, e.dateLatest DESC, e.id
  WITH b, collect(e)[0..3] AS events
  RETURN 'SHARED_EVENT' AS kind, b, true AS forward, [event IN events | event.id] AS relations, head(events).documentCount AS documents
  ORDER BY documents DESC, b.id LIMIT $most
}
WITH a, end, kind, b, forward, relations, documents
WHERE b.endId <> end
RETURN kind, a.id AS fromId, end AS fromEnd, b.id AS toId, b.endId AS toEnd, forward, relations, documents
ORDER BY documents DESC, kind, fromId, toId, relations LIMIT $limit
