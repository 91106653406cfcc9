// derivation-claims-by-key: the claims that are derived together under each key.
// params: keys  returns: id
UNWIND $keys AS key
MATCH (c:Claim {relationKey: key})
WHERE c.counts
RETURN DISTINCT c.id AS id ORDER BY id
