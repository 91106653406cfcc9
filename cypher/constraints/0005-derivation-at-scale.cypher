// 0005-derivation-at-scale: what derivation and questions of knowledge look up, however much is told of one actor or place. params: none  returns: none
DROP INDEX claim_exact_event IF EXISTS;
DROP INDEX claim_vague_event IF EXISTS;
DROP INDEX claim_subject IF EXISTS;
DROP INDEX claim_object IF EXISTS;
CREATE INDEX claim_by_subject IF NOT EXISTS FOR (n:Claim) ON (n.subjectId, n.predicate);
CREATE INDEX claim_by_object IF NOT EXISTS FOR (n:Claim) ON (n.objectId, n.predicate);
CREATE INDEX claim_handover IF NOT EXISTS FOR (n:Claim) ON (n.locationId, n.eventType, n.polarity);
CREATE INDEX involves_slot IF NOT EXISTS FOR ()-[r:INVOLVES]-() ON (r.slot, r.day);
CREATE CONSTRAINT backing_version_id IF NOT EXISTS FOR (n:BackingVersion) REQUIRE n.id IS UNIQUE;
CREATE INDEX backing_version_known IF NOT EXISTS FOR (n:BackingVersion) ON (n.key, n.knownFrom);
CREATE CONSTRAINT undated_backings_id IF NOT EXISTS FOR (n:UndatedBackings) REQUIRE n.id IS UNIQUE;
CREATE INDEX undated_backings_backer IF NOT EXISTS FOR (n:UndatedBackings) ON (n.backer);
CREATE INDEX undated_backings_recipient IF NOT EXISTS FOR (n:UndatedBackings) ON (n.recipient);
