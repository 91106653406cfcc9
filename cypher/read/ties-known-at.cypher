// ties-known-at: the units of actors, with what each is said to fight for by the latest report of any of its members that had been published by a day; what
// is curated counts where no report says otherwise. Members that stand for another actor have no say: see `isLeaf`.
// params: ids, knownAt  returns: unit, members[{id, endId}], group
UNWIND $ids AS id
MATCH (b:Actor {id: id})
WITH coalesce(b.unitId, b.id) AS unit, collect({id: id, endId: coalesce(b.endId, id)}) AS members
OPTIONAL CALL (unit) {
  MATCH (c:Claim)
  WHERE c.memberUnitId = unit AND c.publishedOn <= $knownAt AND c.groupUnitId IS NOT NULL
  RETURN c.groupUnitId AS told ORDER BY c.memberUnitId DESC, c.publishedOn DESC, told LIMIT 1
}
OPTIONAL CALL (unit, told) {
  UNWIND CASE WHEN told IS NULL THEN [unit] ELSE [] END AS untold
  MATCH (a:Actor {unitId: untold})-[:CONSTITUTED_UNDER]->(b:Actor)
  WHERE a.mergedInto IS NULL
    AND NOT (a.scope = 'GENERIC' AND EXISTS { MATCH (a)-[:PART_OF|NAMED_FOR]->(whole:Actor) WHERE coalesce(whole.mergedInto, whole.id) <> a.id })
  MATCH (g:Actor {id: coalesce(b.mergedInto, b.id)})
  WITH unit, a, g, CASE
    WHEN g.mergedInto IS NOT NULL OR g.unitId IS NULL
      OR (g.scope = 'GENERIC' AND EXISTS { MATCH (g)-[:PART_OF|NAMED_FOR]->(whole:Actor) WHERE coalesce(whole.mergedInto, whole.id) <> g.id })
    THEN g.id ELSE g.unitId END AS curated
  WHERE g <> a AND curated <> unit
  RETURN curated ORDER BY curated LIMIT 1
}
RETURN unit, members, coalesce(told, curated) AS group ORDER BY unit
