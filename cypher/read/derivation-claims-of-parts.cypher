// derivation-claims-of-parts: every claim in which these actors and locations have any role.
// params: parts{actors, locations}  returns: id
CALL () {
  UNWIND $parts.actors AS actor
  MATCH (a:Actor {id: actor})<-[:REFERS_TO]-(:Mention)<-[:SUBJECT|OBJECT|TAKEN_FROM|CLAIMED_BY]-(c:Claim)
  RETURN c
  UNION
  UNWIND $parts.locations AS location
  MATCH (c:Claim {locationId: location})
  RETURN c
}
RETURN DISTINCT c.id AS id ORDER BY id
