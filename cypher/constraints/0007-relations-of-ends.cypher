// 0007-relations-of-ends: the most reported relations of one end, without a look at all that it has. params: none  returns: none
CREATE INDEX backs_of_recipient IF NOT EXISTS FOR ()-[r:BACKS]-() ON (r.recipient, r.documentCount, r.id);
CREATE INDEX backs_of_backer IF NOT EXISTS FOR ()-[r:BACKS]-() ON (r.backer, r.documentCount, r.id);
CREATE INDEX controls_of_actor IF NOT EXISTS FOR ()-[r:CONTROLS]-() ON (r.actor, r.documentCount, r.id);
