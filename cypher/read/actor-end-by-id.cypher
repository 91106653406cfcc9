// actor-end-by-id: an actor, or whom it is merged into, and the end of a relation for which that stands. params: id  returns: endId, actor
MATCH (asked:Actor {id: $id})
MATCH (n:Actor {id: coalesce(asked.mergedInto, asked.id)})
RETURN n.endId AS endId, n{.id, .name, .kind, .scope, .curated, .country} AS actor
