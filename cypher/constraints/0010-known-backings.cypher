// 0010-known-backings: the most reported backings of one end as known on a day, without a look at all that it ever had. params: none  returns: none
DROP INDEX backing_version_known IF EXISTS;
CREATE INDEX backing_version_since IF NOT EXISTS FOR (n:BackingVersion) ON (n.key, n.knownFrom);
CREATE INDEX backing_version_of_recipient IF NOT EXISTS FOR (n:BackingVersion)
  ON (n.ofRecipient, n.documentCount, n.backing, n.knownFrom, n.knownTo, n.validFrom, n.validTo);
CREATE INDEX backing_version_of_backer IF NOT EXISTS FOR (n:BackingVersion)
  ON (n.ofBacker, n.documentCount, n.backing, n.knownFrom, n.knownTo, n.validFrom, n.validTo);
CREATE INDEX claim_relation_known IF NOT EXISTS FOR (n:Claim) ON (n.relationKey, n.publishedOn);
