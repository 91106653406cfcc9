// merge-events: derived events with place, participants and the claims that report them.
// params: rows[{id, properties, days, title, location, actors, targets, claims}]  returns: none
UNWIND $rows AS row
MERGE (e:Event {id: row.id})
SET e += row.properties,
  e.dateEarliest = date(row.days.earliest), e.dateLatest = date(row.days.latest),
  e.firstReportedOn = date(row.days.firstReportedOn), e.lastReportedOn = date(row.days.lastReportedOn)
WITH e, row
CALL (e) {
  MATCH (e)-[old:OCCURRED_AT|TOOK_PART_IN|REPORTS]-()
  DELETE old
}
CALL (e, row) {
  UNWIND row.location AS id
  MATCH (l:Location {id: id})
  CREATE (e)-[:OCCURRED_AT]->(l)
}
CALL (e, row) {
  UNWIND row.actors AS id
  MATCH (a:Actor {id: id})
  CREATE (a)-[:TOOK_PART_IN {id: row.id + '|ACTOR|' + id, role: 'ACTOR', name: 'acted in'}]->(e)
}
CALL (e, row) {
  UNWIND row.targets AS id
  MATCH (a:Actor {id: id})
  CREATE (a)-[:TOOK_PART_IN {id: row.id + '|TARGET|' + id, role: 'TARGET', name: 'was the target of'}]->(e)
}
CALL (e, row) {
  UNWIND row.claims AS id
  MATCH (c:Claim {id: id})
  CREATE (c)-[:REPORTS]->(e)
}
WITH e, row,
  COLLECT { MATCH (e)<-[:TOOK_PART_IN {role: 'ACTOR'}]-(a:Actor) RETURN a.name AS name ORDER BY name LIMIT 2 } AS actors,
  COLLECT { MATCH (e)<-[:TOOK_PART_IN {role: 'TARGET'}]-(a:Actor) RETURN a.name AS name ORDER BY name LIMIT 2 } AS targets,
  head(COLLECT { MATCH (e)-[:OCCURRED_AT]->(l:Location) RETURN l.name AS name ORDER BY name }) AS place
SET e.name = row.title
  + CASE size(actors) WHEN 0 THEN '' WHEN 1 THEN ' by ' + actors[0] ELSE ' by ' + actors[0] + ' and ' + actors[1] END
  + CASE size(targets) WHEN 0 THEN '' WHEN 1 THEN ' on ' + targets[0] ELSE ' on ' + targets[0] + ' and ' + targets[1] END
  + CASE WHEN place IS NULL THEN '' ELSE ' at ' + place END
  + CASE WHEN row.properties.date IS NULL THEN '' ELSE ', ' + row.properties.date END
