// derivation-backings-on-handovers: keys of the backings that rest on deployments or transfers: on these, as one sentence of one document tells both,
// and where these are denials, on such as they deny: at the same place, by one of the same units.
// params: rows[{id, location, eventType, units, isDenial}]  returns: key
UNWIND $rows AS row
CALL (row) {
  MATCH (e:Claim {id: row.id})
  WHERE NOT row.isDenial
  RETURN e
  UNION
  MATCH (e:Claim {locationId: row.location, eventType: row.eventType})
  WHERE row.isDenial AND e.polarity IN ['ASSERTED', 'ALLEGED'] AND any(unit IN e.unitIds WHERE unit IN row.units)
  RETURN e
}
WITH DISTINCT e
MATCH (e)-[:EVIDENCED_BY]->(p:Passage)
MATCH (:Passage {testimonyKey: p.testimonyKey})<-[:EVIDENCED_BY]-(b:Claim)
WHERE b.documentId = e.documentId AND b.predicate = 'BACKING' AND b.relationKey IS NOT NULL
RETURN DISTINCT b.relationKey AS key ORDER BY key
