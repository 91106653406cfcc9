// wider-locations-by-id: the location within which each location lies directly. params: ids  returns: id, location
UNWIND $ids AS id
MATCH (:Location {id: id})-[:WITHIN]->(n:Location)
WITH id, n ORDER BY n.id
WITH id, collect(n)[0] AS n
RETURN id, n{.id, .name, .kind, .scope, .curated, .country, .point} AS location ORDER BY id
