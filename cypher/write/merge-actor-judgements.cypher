// merge-actor-judgements: what the rule says of pairs of actors; pairs among them that it no longer compares are superseded.
// params: ids, recordedAt, rows[{left, right, properties}]  returns: none
CALL () {
  UNWIND $ids AS id
  MATCH (:Actor {id: id})<-[:COMPARES]-(old:PairJudgement)
  WHERE old.by STARTS WITH 'rule:' AND old.supersededAt IS NULL AND NOT old.id IN [row IN $rows | row.properties.id]
  SET old.supersededAt = datetime($recordedAt), old.awaitsReview = false
}
UNWIND $rows AS row
MATCH (l:Actor {id: row.left})
MATCH (r:Actor {id: row.right})
MERGE (j:Judgement {id: row.properties.id})
  ON CREATE SET j.recordedAt = datetime($recordedAt), j:PairJudgement
SET j += row.properties
REMOVE j.supersededAt
MERGE (j)-[:COMPARES]->(l)
MERGE (j)-[:COMPARES]->(r)
