// derivation-vague-near-exact: vague event reports that could be of an exact one. Each slot says until when its reports may reach.
// params: rows[{slots[{slot, until}], day, location}]  returns: id
UNWIND $rows AS row
UNWIND row.slots AS place
MATCH (c:Claim)-[i:INVOLVES]->(:Actor)
WHERE i.slot = place.slot AND i.day >= row.day AND i.day <= place.until AND c.vagueFrom <= row.day AND c.counts
  AND (c.locationId IS NULL OR c.locationId = row.location)
RETURN DISTINCT c.id AS id ORDER BY id
