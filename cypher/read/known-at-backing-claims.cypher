// known-at-backing-claims: claims from which backings under keys, of an end, or by an end are derived, as derivation reads them: those claims, and where
// deployments or transfers on which they rest are denied, at the same places by one of the same units, these with the denials. What was published after a
// day, or nobody knows when, is left out. Claims have a key only as long as they count. All in one row: a row for each would cost more than what it holds.
// params: keys, recipient, backer, until  returns: testimonies, without
CALL () {
  UNWIND $keys AS key
  MATCH (b:Claim)
  USING INDEX b:Claim(relationKey, publishedOn)
  WHERE b.relationKey = key AND b.publishedOn <= $until
  RETURN b
  UNION
  MATCH (a:Actor {endId: $recipient})
  MATCH (b:Claim {objectId: a.id, predicate: 'BACKING'})
  WHERE b.counts AND b.publishedOn <= $until
  RETURN b
  UNION
  MATCH (a:Actor {endId: $backer})
  MATCH (b:Claim {subjectId: a.id, predicate: 'BACKING'})
  WHERE b.counts AND b.publishedOn <= $until
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
  WITH e.locationId AS location, e.eventType AS type, collect(e) AS told, collect(e.unitIds) AS lists
  WITH location, type, told, reduce(units = [], list IN lists | units + list) AS units
  MATCH (denial:Claim {locationId: location, eventType: type, polarity: 'DENIED'})
  WITH location, type, told, units, denial, denial.unitIds AS own
  WHERE any(unit IN own WHERE unit IN units) AND denial.counts
  WITH location, type, told, collect(denial) AS denials
  UNWIND told + denials AS claim
  RETURN claim
}
WITH DISTINCT claim, claim.testimony AS testimony
RETURN collect(testimony) AS testimonies, collect(CASE WHEN testimony IS NULL THEN claim.id END) AS without ORDER BY size(testimonies)
