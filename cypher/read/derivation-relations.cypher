// derivation-relations: the derived relations between these ends and the events that these claims report, as they are stored now.
// params: backings[{from, to}], locations, affiliations[{from, to}], claims  returns: type, id, detail
CALL () {
  UNWIND $backings AS pair
  MATCH (from:Actor {id: pair.from})
  MATCH (to:Actor {id: pair.to})
  MATCH (from)-[r:BACKS]->(to)
  RETURN 'BACKING' AS type, r.id AS id, r.detail AS detail
  UNION
  UNWIND $locations AS location
  MATCH (:Location {id: location})<-[r:CONTROLS]-(:Actor)
  RETURN 'CONTROL' AS type, r.id AS id, r.detail AS detail
  UNION
  UNWIND $affiliations AS pair
  MATCH (from:Actor {id: pair.from})
  MATCH (to:Actor {id: pair.to})
  MATCH (from)-[r:AFFILIATED_WITH]->(to)
  RETURN 'AFFILIATION' AS type, r.id AS id, r.detail AS detail
  UNION
  UNWIND $claims AS claim
  MATCH (:Claim {id: claim})-[:REPORTS]->(e:Event)
  RETURN 'EVENT' AS type, e.id AS id, e.detail AS detail
}
RETURN type, id, detail ORDER BY id
