// location-with-controls: a location with the stretches of control that hold there on a day, found in its slots.
// params: id, slots, asOf  returns: location, held
MATCH (l:Location {id: $id})
RETURN l{.id, .name, .kind, .scope, .curated, .country, .point} AS location, COLLECT {
  UNWIND $slots AS slot
  MATCH (n)-[r:CONTROLS {slot: slot}]->()
  WHERE r.validFrom <= date($asOf) AND r.validTo > date($asOf)
  RETURN {detail: r.detail, actor: n{.id, .name, .kind, .scope, .curated, .country}} ORDER BY r.id LIMIT 1000
} AS held
