// 0004-identity-judgements: names under which actors are compared, judgements upon pairs of actors or events, reviews of claims, disputes. params: none  returns: none
CREATE CONSTRAINT name_key_id IF NOT EXISTS FOR (n:NameKey) REQUIRE n.id IS UNIQUE;
CREATE INDEX pair_judgement_review IF NOT EXISTS FOR (n:PairJudgement) ON (n.awaitsReview, n.score);
CREATE INDEX pair_judgement_recorded IF NOT EXISTS FOR (n:PairJudgement) ON (n.recordedAt);
CREATE CONSTRAINT claim_review_id IF NOT EXISTS FOR (n:ClaimReview) REQUIRE n.id IS UNIQUE;
CREATE INDEX backs_standing IF NOT EXISTS FOR ()-[r:BACKS]-() ON (r.standing);
CREATE INDEX controls_standing IF NOT EXISTS FOR ()-[r:CONTROLS]-() ON (r.standing);
CREATE INDEX affiliated_standing IF NOT EXISTS FOR ()-[r:AFFILIATED_WITH]-() ON (r.standing);
CREATE INDEX event_standing IF NOT EXISTS FOR (n:Event) ON (n.standing);
