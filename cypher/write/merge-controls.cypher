// merge-controls: derived stretches of control.
// params: rows[{id, actor, location, properties, days}]  returns: none
UNWIND $rows AS row
MATCH (a:Actor {id: row.actor})
MATCH (l:Location {id: row.location})
MERGE (a)-[controls:CONTROLS {id: row.id}]->(l)
SET controls += row.properties,
  controls.name = a.name + CASE row.properties.state WHEN 'HELD' THEN ' holds ' WHEN 'LOST' THEN ' lost ' ELSE ' contests ' END + l.name,
  controls.validFrom = date(row.days.validFrom), controls.validTo = date(row.days.validTo),
  controls.firstReportedOn = date(row.days.firstReportedOn), controls.lastReportedOn = date(row.days.lastReportedOn)
