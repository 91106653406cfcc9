// undated-control-claims: how many claims of control of locations no question of knowledge counts, as nobody knows when they were published.
// params: slots  returns: claims
UNWIND $slots AS slot
MATCH (c:Claim {controlSlot: slot})
WHERE c.polarity IS NOT NULL AND c.subjectId IS NOT NULL AND c.counts
RETURN count(c) AS claims ORDER BY claims
