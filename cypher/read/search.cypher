// search: what full-text indexes find, of the types asked for. params: query, types  returns: type, id, score
CALL () {
  UNWIND CASE WHEN 'ACTOR' IN $types THEN [true] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('actorText', $query, {limit: 500}) YIELD node, score
  WHERE node.mergedInto IS NULL
  RETURN 'ACTOR' AS type, node.id AS id, score
  UNION ALL
  UNWIND CASE WHEN 'LOCATION' IN $types THEN [true] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('locationText', $query, {limit: 500}) YIELD node, score
  RETURN 'LOCATION' AS type, node.id AS id, score
  UNION ALL
  UNWIND CASE WHEN 'EVENT' IN $types THEN [true] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('eventText', $query, {limit: 500}) YIELD node, score
  RETURN 'EVENT' AS type, node.id AS id, score
  UNION ALL
  UNWIND CASE WHEN 'SOURCE_DOCUMENT' IN $types THEN [true] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('documentText', $query, {limit: 500}) YIELD node, score
  RETURN 'SOURCE_DOCUMENT' AS type, node.id AS id, score
}
RETURN type, id, score ORDER BY score DESC, id LIMIT 500
