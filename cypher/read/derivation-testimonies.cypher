// derivation-testimonies: what derivation reads of claims that have been placed; those that do not count are left out.
// params: ids  returns: id, testimony
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WHERE c.counts
RETURN c.id AS id, c.testimony AS testimony ORDER BY id
