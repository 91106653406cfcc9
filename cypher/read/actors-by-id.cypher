// actors-by-id: actors. params: ids  returns: actor
UNWIND $ids AS id
MATCH (n:Actor {id: id})
RETURN n{.id, .name, .kind, .scope, .curated, .country} AS actor ORDER BY actor.id
