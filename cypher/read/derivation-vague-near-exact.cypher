// derivation-vague-near-exact: vague event reports that could be of an exact one. No vague report reaches over more than a year.
// params: rows[{family, day, yearLater, location, units}]  returns: id
UNWIND $rows AS row
MATCH (c:Claim)
WHERE c.eventFamily = row.family AND c.vagueTo >= row.day AND c.vagueTo <= row.yearLater AND c.vagueFrom <= row.day AND c.counts
  AND (c.locationId IS NULL OR c.locationId = row.location) AND any(unit IN c.unitIds WHERE unit IN row.units)
RETURN DISTINCT c.id AS id ORDER BY id
