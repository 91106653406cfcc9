// testimonies-by-key: the claims that are derived together under each key, as derivation reads them.
// params: keys  returns: id, testimony
UNWIND $keys AS key
MATCH (c:Claim {relationKey: key})
WHERE c.counts
RETURN DISTINCT c.id AS id, c.testimony AS testimony ORDER BY id
