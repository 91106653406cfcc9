// actor-end-by-id: the end of a relation that an actor stands for. params: id  returns: endId, actor
MATCH (n:Actor {id: $id})
RETURN n.endId AS endId, n{.id, .name, .kind, .scope, .curated, .country} AS actor
