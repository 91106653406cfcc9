// 0002-lookup-indexes: what ingestion and derivation look up by other keys than the id. params: none  returns: none
CREATE INDEX alias_key IF NOT EXISTS FOR (n:Alias) ON (n.key);
CREATE INDEX alias_loose_key IF NOT EXISTS FOR (n:Alias) ON (n.looseKey);
CREATE INDEX alias_origin IF NOT EXISTS FOR (n:Alias) ON (n.origin);
CREATE INDEX judgement_document IF NOT EXISTS FOR (n:Judgement) ON (n.documentId);
CREATE INDEX passage_testimony IF NOT EXISTS FOR (n:Passage) ON (n.testimonyKey);
CREATE INDEX actor_end IF NOT EXISTS FOR (n:Actor) ON (n.endId);
CREATE INDEX actor_side IF NOT EXISTS FOR (n:Actor) ON (n.sideId);
CREATE INDEX claim_document IF NOT EXISTS FOR (n:Claim) ON (n.documentId);
CREATE INDEX claim_relation_key IF NOT EXISTS FOR (n:Claim) ON (n.relationKey);
CREATE INDEX claim_location IF NOT EXISTS FOR (n:Claim) ON (n.locationId);
CREATE INDEX claim_claimant IF NOT EXISTS FOR (n:Claim) ON (n.claimedById);
