// actors-by-external-id: actors that another collection knows by an id. params: externalId  returns: endId, actor
MATCH (n:Actor) WHERE $externalId IN n.externalIds
RETURN n.endId AS endId, n{.id, .name, .kind, .scope, .curated, .country} AS actor ORDER BY actor.id LIMIT 10
