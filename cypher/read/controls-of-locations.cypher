// controls-of-locations: stretches of control that hold on a day, of those in slots of locations.
// params: slots, asOf  returns: detail, actor
UNWIND $slots AS slot
MATCH (n)-[r:CONTROLS {slot: slot}]->()
WHERE r.validFrom <= date($asOf) AND r.validTo > date($asOf)
RETURN r.detail AS detail, n{.id, .name, .kind, .scope, .curated, .country} AS actor ORDER BY r.id LIMIT 1000
