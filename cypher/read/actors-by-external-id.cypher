// actors-by-external-id: actors that another collection knows by an id. params: externalId  returns: endId, actor
MATCH (known:Actor) WHERE $externalId IN known.externalIds
MATCH (n:Actor {id: coalesce(known.mergedInto, known.id)})
RETURN n.endId AS endId, n{.id, .name, .kind, .scope, .curated, .country} AS actor ORDER BY actor.id LIMIT 10
