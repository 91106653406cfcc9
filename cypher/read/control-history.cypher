// control-history: the time line of a location. params: id  returns: detail, actor
MATCH (:Location {id: $id})<-[r:CONTROLS]-(n:Actor)
RETURN r.detail AS detail, n{.id, .name, .kind, .scope, .curated, .country} AS actor ORDER BY r.validFrom, r.validTo, r.id LIMIT 1000
