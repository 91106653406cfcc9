// actor-ties-by-id: what actors are part of and named for, and the forces named for them. params: ids  returns: id, partOf, namedFor, forces
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN id,
  head(COLLECT { MATCH (a)-[:PART_OF]->(n:Actor) RETURN n{.id, .name, .kind, .scope, .curated, .country} ORDER BY n.id LIMIT 1 }) AS partOf,
  head(COLLECT { MATCH (a)-[:NAMED_FOR]->(n:Actor) RETURN n{.id, .name, .kind, .scope, .curated, .country} ORDER BY n.id LIMIT 1 }) AS namedFor,
  COLLECT { MATCH (a)<-[:NAMED_FOR]-(n:Actor) RETURN n{.id, .name, .kind, .scope, .curated, .country} ORDER BY n.name, n.id LIMIT 100 } AS forces
ORDER BY id
