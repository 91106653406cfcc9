// merge-affiliations: derived affiliations.
// params: rows[{id, member, group, properties, days}]  returns: none
UNWIND $rows AS row
MATCH (m:Actor {id: row.member})
MATCH (g:Actor {id: row.group})
MERGE (m)-[affiliated:AFFILIATED_WITH {id: row.id}]->(g)
SET affiliated += row.properties, affiliated.name = m.name + ' is affiliated with ' + g.name,
  affiliated.validFrom = date(row.days.validFrom), affiliated.validTo = date(row.days.validTo),
  affiliated.firstReportedOn = date(row.days.firstReportedOn), affiliated.lastReportedOn = date(row.days.lastReportedOn)
