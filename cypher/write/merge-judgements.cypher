// merge-judgements: what a document's entities were taken for; judgements of its earlier readings that no longer stand are superseded.
// params: document, recordedAt, rows[{properties, subject, mentions}]  returns: none
CALL () {
  MATCH (old:Judgement {documentId: $document})
  WHERE old.by STARTS WITH 'rule:' AND old.supersededAt IS NULL AND NOT old.id IN [row IN $rows | row.properties.id]
  SET old.supersededAt = datetime($recordedAt)
}
UNWIND $rows AS row
MATCH (subject:Actor|Location {id: row.subject})
MERGE (j:Judgement {id: row.properties.id})
  ON CREATE SET j.recordedAt = datetime($recordedAt)
SET j += row.properties
REMOVE j.supersededAt
MERGE (j)-[:IDENTIFIES]->(subject)
WITH j, row
UNWIND row.mentions AS id
MATCH (m:Mention {id: id})
MERGE (j)-[:ABOUT]->(m)
