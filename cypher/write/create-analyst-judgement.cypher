// create-analyst-judgement: an analyst's word on a pair of actors, or of claims that report events.
// params: left, right, recordedAt, properties  returns: none
MATCH (l:Actor|Claim {id: $left})
MATCH (r:Actor|Claim {id: $right})
MERGE (j:Judgement {id: $properties.id})
  ON CREATE SET j:PairJudgement, j.recordedAt = datetime($recordedAt)
SET j += $properties
MERGE (j)-[:COMPARES]->(l)
MERGE (j)-[:COMPARES]->(r)
