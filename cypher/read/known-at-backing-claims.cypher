// known-at-backing-claims: claims from which backings under keys, of an end, or by an end are derived, as derivation reads them: those claims, deployments
// and transfers on which they rest, and denials of such at the same places.
// params: keys, recipient, backer  returns: id, testimony
CALL () {
  UNWIND $keys AS key
  MATCH (b:Claim {relationKey: key})
  WHERE b.counts
  RETURN b
  UNION
  MATCH (a:Actor {endId: $recipient})
  MATCH (b:Claim {objectId: a.id, predicate: 'BACKING'})
  WHERE b.counts
  RETURN b
  UNION
  MATCH (a:Actor {endId: $backer})
  MATCH (b:Claim {subjectId: a.id, predicate: 'BACKING'})
  WHERE b.counts
  RETURN b
}
WITH collect(b) AS backings
CALL (backings) {
  UNWIND backings AS claim
  RETURN claim
  UNION
  UNWIND backings AS b
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
  RETURN claim
}
RETURN DISTINCT claim.id AS id, claim.testimony AS testimony ORDER BY id
