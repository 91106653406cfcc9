// similar-actors: actors whose names resemble a text, by a Lucene query. params: query  returns: actor, aliases
CALL db.index.fulltext.queryNodes('actorText', $query, {limit: 20}) YIELD node AS n, score
WHERE n.scope = 'NAMED' AND n.mergedInto IS NULL
RETURN n{.id, .name, .kind, .scope, .curated, .country} AS actor, COLLECT { MATCH (s:Spelling)-[:SPELLS]->(n) RETURN DISTINCT s.name AS name ORDER BY name LIMIT 50 } AS aliases
ORDER BY score DESC, actor.id
