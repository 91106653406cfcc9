// slot-control-claims: where claims of control are found by the day from which they count, for those that an older version placed: see `controlPlaceOf`.
// params: none  returns: none
MATCH (c:Claim)
WHERE c.predicate = 'CONTROL' AND c.id > '' AND c.relationKey IS NOT NULL AND c.controlSlot IS NULL
CALL (c) {
  WITH c, CASE
    WHEN c.publishedOn IS NULL OR c.date IS NULL THEN c.publishedOn
    WHEN c.publishedOn >= toString(c.dateEarliest) AND c.publishedOn < toString(c.dateLatest) THEN c.publishedOn
    ELSE toString(c.dateLatest)
  END AS day
  SET c.controlDay = day,
    c.controlSlot = CASE WHEN day IS NULL THEN 'UNDATED|' WHEN day > c.publishedOn THEN 'AHEAD|' ELSE 'SAID|' END + c.locationId
} IN TRANSACTIONS OF 1000 ROWS
