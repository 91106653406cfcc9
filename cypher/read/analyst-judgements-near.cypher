// analyst-judgements-near: what analysts say of pairs, of which these actors or claims are. params: ids  returns: id, left, right, verdict
UNWIND $ids AS subject
MATCH (:Actor|Claim {id: subject})<-[:COMPARES]-(j:PairJudgement)
WHERE j.by STARTS WITH 'analyst:' AND j.undoneAt IS NULL
WITH DISTINCT j ORDER BY j.recordedAt, j.id
WITH j.leftId AS left, j.rightId AS right, collect({id: j.id, verdict: j.verdict}) AS words
RETURN last(words).id AS id, left, right, last(words).verdict AS verdict ORDER BY left, right
