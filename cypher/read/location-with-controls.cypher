// location-with-controls: a location with the stretches of control that hold there on a day, found in its slots; of each as much as is wanted.
// params: id, slots, asOf, extent  returns: location, held
MATCH (l:Location {id: $id})
RETURN l{.id, .name, .kind, .scope, .curated, .country, .point} AS location, COLLECT {
  UNWIND $slots AS slot
  MATCH (a)-[r:CONTROLS {slot: slot}]->()
  WHERE r.validFrom <= date($asOf) AND r.validTo > date($asOf)
  RETURN {
    actor: a{.id, .name, .kind, .scope, .curated, .country},
    detail: CASE $extent WHEN 'WHOLE' THEN r.detail ELSE r{.id, .standing, .documentCount, .saidBy, .state,
      .validFromSaid, .validFromBasis, .validToSaid, validFrom: toString(r.validFrom), validTo: toString(r.validTo),
      firstReportedOn: toString(r.firstReportedOn), lastReportedOn: toString(r.lastReportedOn),
      claims: CASE $extent WHEN 'HEAD' THEN null ELSE r.claimIds END} END
  } ORDER BY r.id LIMIT 1000
} AS held
