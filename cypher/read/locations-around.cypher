// locations-around: a location, and those within which it lies, nearest first. params: id  returns: distance, location
MATCH path = (:Location {id: $id})-[:WITHIN]->{0,10}(n:Location)
WITH n, min(length(path)) AS distance
RETURN distance, n{.id, .name, .kind, .scope, .curated, .country, .point} AS location ORDER BY distance, location.id
