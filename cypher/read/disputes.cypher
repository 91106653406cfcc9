// disputes: relations and events that are in dispute, last reported first. `actors` and `location` null: of any.
// params: types, actors, location  returns: type, id, day
CALL () {
  UNWIND CASE WHEN 'BACKING' IN $types AND $location IS NULL THEN [true] ELSE [] END AS wanted
  MATCH (a:Actor)-[r:BACKS {standing: 'DISPUTED'}]->(b:Actor)
  WHERE $actors IS NULL OR a.id IN $actors OR b.id IN $actors
  RETURN 'BACKING' AS type, r.id AS id, r.lastReportedOn AS day
  UNION ALL
  UNWIND CASE WHEN 'CONTROL' IN $types THEN [true] ELSE [] END AS wanted
  MATCH (a:Actor)-[r:CONTROLS {standing: 'DISPUTED'}]->(l:Location)
  WHERE ($actors IS NULL OR a.id IN $actors) AND ($location IS NULL OR l.id = $location)
  RETURN 'CONTROL' AS type, r.id AS id, r.lastReportedOn AS day
  UNION ALL
  UNWIND CASE WHEN 'AFFILIATION' IN $types AND $location IS NULL THEN [true] ELSE [] END AS wanted
  MATCH (a:Actor)-[r:AFFILIATED_WITH {standing: 'DISPUTED'}]->(b:Actor)
  WHERE $actors IS NULL OR a.id IN $actors OR b.id IN $actors
  RETURN 'AFFILIATION' AS type, r.id AS id, r.lastReportedOn AS day
  UNION ALL
  UNWIND CASE WHEN 'EVENT' IN $types THEN [true] ELSE [] END AS wanted
  MATCH (e:Event {standing: 'DISPUTED'})
  WHERE ($actors IS NULL OR EXISTS { MATCH (e)<-[:TOOK_PART_IN]-(a:Actor) WHERE a.id IN $actors })
    AND ($location IS NULL OR EXISTS { (e)-[:OCCURRED_AT]->(:Location {id: $location}) })
  RETURN 'EVENT' AS type, e.id AS id, e.lastReportedOn AS day
}
RETURN type, id, day ORDER BY coalesce(day, date('0001-01-01')) DESC, id LIMIT 10000
