// analyst-judgements-on-events: what analysts say of pairs of claims, of which these are; of several on one pair the latest holds.
// params: ids  returns: left, right, verdict
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[:COMPARES]-(j:PairJudgement)
WHERE j.by STARTS WITH 'analyst:' AND j.undoneAt IS NULL
WITH DISTINCT j ORDER BY j.recordedAt, j.id
WITH j.leftId AS left, j.rightId AS right, collect(j.verdict) AS verdicts
RETURN left, right, last(verdicts) AS verdict ORDER BY left, right
