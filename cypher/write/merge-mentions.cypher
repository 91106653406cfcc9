// merge-mentions: the mentions of one document's passages.
// params: rows[{passage, properties}]  returns: none
UNWIND $rows AS row
MATCH (p:Passage {id: row.passage})
MERGE (m:Mention {id: row.properties.id})
SET m += row.properties
MERGE (m)-[:IN_PASSAGE]->(p)
