// 0004-identity-judgements: names under which actors are compared, and judgements upon pairs of actors or events. params: none  returns: none
CREATE CONSTRAINT name_key_id IF NOT EXISTS FOR (n:NameKey) REQUIRE n.id IS UNIQUE;
CREATE INDEX pair_judgement_review IF NOT EXISTS FOR (n:PairJudgement) ON (n.awaitsReview, n.score);
CREATE INDEX pair_judgement_recorded IF NOT EXISTS FOR (n:PairJudgement) ON (n.recordedAt);
