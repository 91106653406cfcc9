// tie-claims: of affiliations that say for what another unit a unit fights, both: see `ties-known-at`. Members that stand for another actor have no
// say: see `isLeaf`.
// params: ids  returns: none
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WHERE c.polarity <> 'DENIED' AND c.publishedOn IS NOT NULL
MATCH (a:Actor {id: c.subjectId})
WHERE a.mergedInto IS NULL
  AND NOT (a.scope = 'GENERIC' AND EXISTS { MATCH (a)-[:PART_OF|NAMED_FOR]->(whole:Actor) WHERE coalesce(whole.mergedInto, whole.id) <> a.id })
MATCH (g:Actor {id: c.objectId})
WITH c, coalesce(a.unitId, a.id) AS unit, CASE
  WHEN g.mergedInto IS NOT NULL OR g.unitId IS NULL
    OR (g.scope = 'GENERIC' AND EXISTS { MATCH (g)-[:PART_OF|NAMED_FOR]->(whole:Actor) WHERE coalesce(whole.mergedInto, whole.id) <> g.id })
  THEN g.id ELSE g.unitId END AS target
WHERE target <> unit
SET c.memberUnitId = unit, c.groupUnitId = target
