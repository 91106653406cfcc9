// derivation-handovers: deployments and transfers on which backing claims under keys rest, and the denials of such at the same places.
// params: keys  returns: id
UNWIND $keys AS key
MATCH (b:Claim {relationKey: key})
WHERE b.counts AND b.restsOn IS NOT NULL
UNWIND b.restsOn AS rest
WITH DISTINCT rest
MATCH (e:Claim {id: rest})
WHERE e.counts
WITH e.locationId AS location, e.eventType AS type, collect(e) AS told, collect(e.unitIds) AS units
CALL (location, type, told, units) {
  UNWIND told AS claim
  RETURN claim
  UNION
  MATCH (claim:Claim {locationId: location, eventType: type, polarity: 'DENIED'})
  WHERE claim.counts AND any(list IN units WHERE any(unit IN claim.unitIds WHERE unit IN list))
  RETURN claim
}
RETURN DISTINCT claim.id AS id ORDER BY id
