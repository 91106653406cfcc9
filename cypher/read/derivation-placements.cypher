// derivation-placements: under which keys claims were derived last.
// params: ids  returns: id, relationKey, eventFamily, exactDay, vagueFrom, vagueTo, unitIds, publishedOn, locationId, eventType, isDenial
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c.id AS id, c.relationKey AS relationKey, c.eventFamily AS eventFamily, c.exactDay AS exactDay, c.vagueFrom AS vagueFrom,
  c.vagueTo AS vagueTo, coalesce(c.unitIds, []) AS unitIds, c.publishedOn AS publishedOn, c.locationId AS locationId,
  c.eventType AS eventType, c.polarity = 'DENIED' AS isDenial
ORDER BY id
