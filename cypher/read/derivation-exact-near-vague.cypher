// derivation-exact-near-vague: keys of exact event reports that a vague one could be of: family, days and a unit agree, and the place where it says one.
// params: rows[{slots, from, to, location}]  returns: key
UNWIND $rows AS row
UNWIND row.slots AS slot
MATCH (c:Claim)-[i:INVOLVES]->(:Actor)
WHERE i.slot = slot AND i.day >= row.from AND i.day <= row.to AND c.counts AND (row.location IS NULL OR c.locationId = row.location)
RETURN DISTINCT c.relationKey AS key ORDER BY key
