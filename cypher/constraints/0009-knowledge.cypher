// 0009-knowledge: what was known by a day of sides, and of who has a part in a place, without a look at all that was ever told of them. params: none  returns: none
CREATE INDEX claim_tie IF NOT EXISTS FOR (n:Claim) ON (n.memberUnitId, n.publishedOn, n.groupUnitId);
CREATE INDEX claim_control_part IF NOT EXISTS FOR (n:Claim) ON (n.controlPart, n.publishedOn, n.controlDay);
CREATE INDEX claim_control_told IF NOT EXISTS FOR (n:Claim) ON (n.controlSlot, n.controlDay, n.publishedOn);
DROP INDEX claim_control_day IF EXISTS;
