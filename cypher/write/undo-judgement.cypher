// undo-judgement: an analyst's word no longer holds; it stays readable.
// params: id, by, at  returns: sort, left, right
MATCH (j:Judgement {id: $id})
WHERE j:PairJudgement AND j.by STARTS WITH 'analyst:'
SET j.undoneBy = CASE WHEN j.undoneAt IS NULL THEN $by ELSE j.undoneBy END, j.undoneAt = coalesce(j.undoneAt, datetime($at))
RETURN j.sort AS sort, j.leftId AS left, j.rightId AS right ORDER BY left
