// disputes: a page of the relations and events that are in dispute, last reported first, those of one day by their ids backwards. `actors` and `location`
// null: of any. `afterDay` and `beforeDay` null: from the beginning, to the end; `fromEnd`: the page's last ones.
// params: types, actors, location, afterDay, afterId, beforeDay, beforeId, fromEnd, size  returns: items, isBehind, isBeyond, more, total
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
WITH type, id, coalesce(day, date('0001-01-01')) AS day
WITH type, id, day,
  $afterDay IS NOT NULL AND (day > date($afterDay) OR (day = date($afterDay) AND id >= $afterId)) AS isBehind,
  $beforeDay IS NOT NULL AND (day < date($beforeDay) OR (day = date($beforeDay) AND id <= $beforeId)) AS isBeyond
ORDER BY day DESC, id DESC
WITH count(*) AS total, count(CASE WHEN isBehind THEN true END) AS behind, count(CASE WHEN isBeyond THEN true END) AS beyond,
  collect(CASE WHEN isBehind OR isBeyond THEN null ELSE {type: type, id: id, day: day} END) AS window
RETURN CASE WHEN $fromEnd AND size(window) > $size THEN window[size(window) - $size..] ELSE window[0..$size] END AS items,
  behind > 0 AS isBehind, beyond > 0 AS isBeyond, size(window) > $size AS more, total
