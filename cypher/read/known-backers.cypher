// known-backers: who backs an end, as known on a day: what a page of them is sorted, cut and filtered by; and how many claims nobody dates.
// params: end, knownAt  returns: known[{key, stretches, other}], undatedClaims
CALL () {
  MATCH (:Actor {id: $end})<-[:BACKS]-(o:Actor)
  WITH DISTINCT o, 'BACKING|' + o.id + '|' + $end AS key
  CALL (key) {
    MATCH (v:BackingVersion {key: key})
    WHERE v.knownFrom <= date($knownAt)
    RETURN v.stretches AS stretches ORDER BY v.key DESC, v.knownFrom DESC LIMIT 1
  }
  RETURN collect({key: key, stretches: stretches, other: o{.id, .name, .kind, .scope, .curated, .country}}) AS known
}
CALL () {
  MATCH (u:UndatedBackings {recipient: $end})
  RETURN sum(u.claimCount) AS undatedClaims
}
RETURN known, undatedClaims ORDER BY size(known)
