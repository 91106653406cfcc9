// slot-controls: under which slot each stretch of control is found by a day that lies in it, for those that an older version stored: see `slotOf`.
// params: none  returns: none
MATCH ()-[r:CONTROLS]->(l)
WHERE r.slot IS NULL AND r.validFrom < r.validTo
CALL (r, l) {
  WITH r, l, duration.inDays(date('0001-01-01'), r.validFrom).days AS first, duration.inDays(date('0001-01-01'), r.validTo).days - 1 AS last
  WITH r, l, first, head([level IN range(0, 22) WHERE first / toInteger(2 ^ level) = last / toInteger(2 ^ level)]) AS level
  SET r.slot = l.id + '|' + toString(level) + '|' + toString(first / toInteger(2 ^ level))
} IN TRANSACTIONS OF 1000 ROWS
