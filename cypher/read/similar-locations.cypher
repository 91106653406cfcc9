// similar-locations: locations whose names resemble a text, by a Lucene query. params: query  returns: location, aliases
CALL db.index.fulltext.queryNodes('locationText', $query, {limit: 20}) YIELD node AS n, score
WHERE n.scope = 'NAMED'
RETURN n{.id, .name, .kind, .scope, .curated, .country, .point} AS location, COLLECT { MATCH (s:Spelling)-[:SPELLS]->(n) RETURN DISTINCT s.name AS name ORDER BY name LIMIT 50 } AS aliases
ORDER BY score DESC, location.id
