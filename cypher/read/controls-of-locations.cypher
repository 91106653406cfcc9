// controls-of-locations: stretches of control that hold at locations on a day. params: ids, asOf  returns: detail, actor
UNWIND $ids AS id
MATCH (:Location {id: id})<-[r:CONTROLS]-(n:Actor)
WHERE r.validFrom <= date($asOf) AND r.validTo > date($asOf)
RETURN r.detail AS detail, n{.id, .name, .kind, .scope, .curated, .country} AS actor ORDER BY r.id LIMIT 1000
