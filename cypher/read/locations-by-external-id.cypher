// locations-by-external-id: locations that another collection knows by an id. params: externalId  returns: location
MATCH (n:Location) WHERE $externalId IN n.externalIds
RETURN n{.id, .name, .kind, .scope, .curated, .country, .point} AS location ORDER BY location.id LIMIT 10
