// place-claims: under which key each claim is derived, what derivation reads of it, and for event claims when and between whom.
// params: rows[{id, relationKey, eventFamily, exactDay, vagueFrom, vagueTo, unitIds, publishedOn, controlSlot, controlDay, controlPart, testimony, slots[{unit, slot, day}]}]  returns: none
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.relationKey = row.relationKey, c.eventFamily = row.eventFamily, c.exactDay = row.exactDay, c.vagueFrom = row.vagueFrom,
  c.vagueTo = row.vagueTo, c.unitIds = row.unitIds, c.publishedOn = row.publishedOn,
  c.controlSlot = row.controlSlot, c.controlDay = row.controlDay, c.controlPart = row.controlPart, c.testimony = row.testimony,
  c.memberUnitId = null, c.groupUnitId = null
WITH c, row
WHERE c.predicate = 'EVENT'
CALL (c) {
  MATCH (c)-[old:INVOLVES]->()
  DELETE old
}
UNWIND row.slots AS place
MATCH (a:Actor {id: place.unit})
CREATE (c)-[:INVOLVES {slot: place.slot, day: place.day}]->(a)
