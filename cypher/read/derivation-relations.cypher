// derivation-relations: the derived relations between these ends and the events that these claims report, as they are stored now.
// One map of lists: the server plans a statement anew for each size of its list parameters. params: scope{backings[{from, to}], locations, affiliations[{from, to}], claims}  returns: type, id, digest, isOpen
CALL () {
  UNWIND $scope.backings AS pair
  MATCH (from:Actor {id: pair.from})
  MATCH (to:Actor {id: pair.to})
  MATCH (from)-[r:BACKS]->(to)
  RETURN 'BACKING' AS type, r.id AS id, r.digest AS digest, r.validTo = date('9999-12-31') AS isOpen
  UNION
  UNWIND $scope.locations AS location
  MATCH (:Location {id: location})<-[r:CONTROLS]-(:Actor)
  RETURN 'CONTROL' AS type, r.id AS id, r.digest AS digest, r.validTo = date('9999-12-31') AS isOpen
  UNION
  UNWIND $scope.affiliations AS pair
  MATCH (from:Actor {id: pair.from})
  MATCH (to:Actor {id: pair.to})
  MATCH (from)-[r:AFFILIATED_WITH]->(to)
  RETURN 'AFFILIATION' AS type, r.id AS id, r.digest AS digest, r.validTo = date('9999-12-31') AS isOpen
  UNION
  UNWIND $scope.claims AS claim
  MATCH (:Claim {id: claim})-[:REPORTS]->(e:Event)
  RETURN 'EVENT' AS type, e.id AS id, e.digest AS digest, false AS isOpen
}
RETURN type, id, digest, isOpen ORDER BY id
