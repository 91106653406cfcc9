// 0006-control-by-day: who holds a place on a day, and what was known of it, without a look at all that was ever told of the place. params: none  returns: none
CREATE INDEX controls_slot IF NOT EXISTS FOR ()-[r:CONTROLS]-() ON (r.slot);
CREATE INDEX claim_control_day IF NOT EXISTS FOR (n:Claim) ON (n.controlSlot, n.controlDay);
CREATE INDEX claim_control_party IF NOT EXISTS FOR (n:Claim) ON (n.controlSlot, n.polarity, n.subjectId);
CREATE INDEX actor_unit IF NOT EXISTS FOR (n:Actor) ON (n.unitId);
