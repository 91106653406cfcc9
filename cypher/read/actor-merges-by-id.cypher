// actor-merges-by-id: into whom actors are merged, and whom they have in them. params: ids  returns: id, sameAs, mergedFrom
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN id,
  head(COLLECT { MATCH (a)-[:SAME_AS]->(n:Actor) RETURN n{.id, .name, .kind, .scope, .curated, .country} ORDER BY n.id }) AS sameAs,
  COLLECT { MATCH (a)<-[:SAME_AS]-(n:Actor) RETURN n{.id, .name, .kind, .scope, .curated, .country} ORDER BY n.name, n.id LIMIT 100 } AS mergedFrom
ORDER BY id
