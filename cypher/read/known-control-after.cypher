// known-control-after: the first claims of control in slots of locations, of those that count from after a day, until another, and had been published by
// a third.
// params: slots[{ask, slot, day, until}], knownAt, size  returns: ask, slot, testimonies
UNWIND $slots AS asked
CALL (asked) {
  MATCH (c:Claim)
  WHERE c.controlSlot = asked.slot AND c.controlDay > asked.day AND c.controlDay <= asked.until AND c.publishedOn <= $knownAt
  RETURN c ORDER BY c.controlSlot, c.controlDay LIMIT $size
}
RETURN asked.ask AS ask, asked.slot AS slot, collect(c.testimony) AS testimonies ORDER BY ask, slot
