// locations-by-id: locations. params: ids  returns: location
UNWIND $ids AS id
MATCH (n:Location {id: id})
RETURN n{.id, .name, .kind, .scope, .curated, .country, .point} AS location ORDER BY location.id
