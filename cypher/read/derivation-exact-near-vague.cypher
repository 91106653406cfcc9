// derivation-exact-near-vague: keys of exact event reports that a vague one could be of: family, days and a unit agree, and the place where it says one.
// params: rows[{family, from, to, location, units}]  returns: key
UNWIND $rows AS row
MATCH (c:Claim)
WHERE c.eventFamily = row.family AND c.exactDay >= row.from AND c.exactDay <= row.to AND c.counts
  AND (row.location IS NULL OR c.locationId = row.location) AND any(unit IN c.unitIds WHERE unit IN row.units)
RETURN DISTINCT c.relationKey AS key ORDER BY key
