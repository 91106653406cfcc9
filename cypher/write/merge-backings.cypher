// merge-backings: derived backings; both ends exist, as their claims do.
// params: rows[{id, backer, recipient, properties, days}]  returns: none
UNWIND $rows AS row
MATCH (b:Actor {id: row.backer})
MATCH (r:Actor {id: row.recipient})
MERGE (b)-[backs:BACKS {id: row.id}]->(r)
SET backs += row.properties, backs.name = b.name + ' backs ' + r.name,
  backs.validFrom = date(row.days.validFrom), backs.validTo = date(row.days.validTo),
  backs.firstReportedOn = date(row.days.firstReportedOn), backs.lastReportedOn = date(row.days.lastReportedOn)
