// known-control-before: the last claims of control in slots of locations, of those that count by a day and had been published by another.
// params: slots[{ask, slot, day}], knownAt, size  returns: ask, slot, testimonies
UNWIND $slots AS asked
CALL (asked) {
  MATCH (c:Claim)
  WHERE c.controlSlot = asked.slot AND c.controlDay <= asked.day AND c.publishedOn <= $knownAt
  RETURN c ORDER BY c.controlSlot DESC, c.controlDay DESC LIMIT $size
}
RETURN asked.ask AS ask, asked.slot AS slot, collect(c.testimony) AS testimonies ORDER BY ask, slot
