// merge-event-reviews: reports that fit several events, each pair for an analyst to judge; those of these claims that no longer wait go.
// params: claims, recordedAt, rows[{left, right, properties}]  returns: none
CALL () {
  UNWIND $claims AS id
  MATCH (:Claim {id: id})<-[:COMPARES]-(old:PairJudgement {leftId: id})
  WHERE old.by STARTS WITH 'rule:' AND NOT old.id IN [row IN $rows | row.properties.id]
  DETACH DELETE old
}
UNWIND $rows AS row
MATCH (l:Claim {id: row.left})
MATCH (r:Claim {id: row.right})
MERGE (j:Judgement {id: row.properties.id})
  ON CREATE SET j.recordedAt = datetime($recordedAt), j:PairJudgement
SET j += row.properties
MERGE (j)-[:COMPARES]->(l)
MERGE (j)-[:COMPARES]->(r)
