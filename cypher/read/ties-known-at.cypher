// ties-known-at: the units of actors and of their ends, with what each is said to fight for by the latest report of any of its members that had been
// published by a day; what is curated counts where no report says otherwise. Members that stand for another actor have no say: see `isLeaf`.
// params: ids, knownAt  returns: unit, members[{id, endId}], group
UNWIND $ids AS id
MATCH (asked:Actor {id: id})
UNWIND [asked.id, asked.endId] AS told
WITH DISTINCT told
MATCH (b:Actor {id: told})
WITH coalesce(b.unitId, b.id) AS unit, collect(b{.id, endId: coalesce(b.endId, b.id)}) AS members
RETURN unit, members, head(COLLECT {
  MATCH (a:Actor {unitId: unit})
  WHERE a.mergedInto IS NULL
    AND NOT (a.scope = 'GENERIC' AND EXISTS { MATCH (a)-[:PART_OF|NAMED_FOR]->(whole:Actor) WHERE coalesce(whole.mergedInto, whole.id) <> a.id })
  CALL (a) {
    MATCH (a)-[:CONSTITUTED_UNDER]->(b:Actor)
    WITH a, coalesce(b.mergedInto, b.id) AS group
    WHERE group <> a.id
    RETURN group, '' AS told
    UNION
    MATCH (c:Claim {subjectId: a.id, predicate: 'AFFILIATION'})
    WHERE c.publishedOn <= $knownAt AND c.polarity <> 'DENIED' AND c.counts
    RETURN c.objectId AS group, c.publishedOn AS told
  }
  WITH group, max(told) AS told
  MATCH (g:Actor {id: group})
  WITH told, CASE
    WHEN g.mergedInto IS NOT NULL OR g.unitId IS NULL
      OR (g.scope = 'GENERIC' AND EXISTS { MATCH (g)-[:PART_OF|NAMED_FOR]->(whole:Actor) WHERE coalesce(whole.mergedInto, whole.id) <> g.id })
    THEN g.id ELSE g.unitId END AS target
  WHERE target <> unit
  RETURN target ORDER BY told DESC, target LIMIT 1
}) AS group ORDER BY unit
