// tie-older-claims: what `tie-claims` writes, for the affiliations that an older version placed.
// params: none  returns: none
MATCH (c:Claim)
WHERE c.predicate = 'AFFILIATION' AND c.id > '' AND c.relationKey IS NOT NULL AND c.memberUnitId IS NULL
  AND c.polarity <> 'DENIED' AND c.publishedOn IS NOT NULL
CALL (c) {
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
} IN TRANSACTIONS OF 1000 ROWS
