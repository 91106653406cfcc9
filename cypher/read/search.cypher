// search: what full-text indexes find, of the types asked for, best first; the first of them as they are.
// params: query, types, whole  returns: type, id, score, node
CALL () {
  UNWIND CASE WHEN 'ACTOR' IN $types THEN [true] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('actorText', $query, {limit: 500}) YIELD node, score
  WHERE node.mergedInto IS NULL
  RETURN 'ACTOR' AS type, node, score
  UNION ALL
  UNWIND CASE WHEN 'LOCATION' IN $types THEN [true] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('locationText', $query, {limit: 500}) YIELD node, score
  RETURN 'LOCATION' AS type, node, score
  UNION ALL
  UNWIND CASE WHEN 'EVENT' IN $types THEN [true] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('eventText', $query, {limit: 500}) YIELD node, score
  RETURN 'EVENT' AS type, node, score
  UNION ALL
  UNWIND CASE WHEN 'SOURCE_DOCUMENT' IN $types THEN [true] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('documentText', $query, {limit: 500}) YIELD node, score
  RETURN 'SOURCE_DOCUMENT' AS type, node, score
}
WITH type, node, score ORDER BY score DESC, node.id LIMIT 500
WITH collect({type: type, node: node, score: score}) AS hits
UNWIND range(0, size(hits) - 1) AS at
WITH at, hits[at] AS hit
WITH at, hit, hit.node AS n
RETURN hit.type AS type, n.id AS id, hit.score AS score,
  CASE WHEN at < $whole THEN CASE hit.type
    WHEN 'ACTOR' THEN n{.id, .name, .kind, .scope, .curated, .country}
    WHEN 'LOCATION' THEN n{.id, .name, .kind, .scope, .curated, .country, .point}
    WHEN 'EVENT' THEN n{.name, .detail}
    ELSE n{.id, .title, .publisher, .publishedOn, .url, .language, .extractor, .recordedAt, .withdrawnAt, .withdrawnReason}
  END END AS node
ORDER BY score DESC, id
