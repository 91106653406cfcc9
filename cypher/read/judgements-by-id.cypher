// judgements-by-id: judgements upon pairs of actors or events. params: ids  returns: judgement
UNWIND $ids AS id
MATCH (n:PairJudgement:Judgement {id: id})
RETURN n{.id, .sort, .leftId, .rightId, .verdict, .score, .reasons, .by, .note, .awaitsReview, .recordedAt, .supersededAt, .undoneAt, .undoneBy} AS judgement
ORDER BY judgement.id
