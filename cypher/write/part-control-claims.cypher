// part-control-claims: whose part in a location claims of control speak of, for those that an older version placed: see `controlPlaceOf`.
// params: none  returns: none
MATCH (c:Claim)
WHERE c.predicate = 'CONTROL' AND c.id > '' AND c.relationKey IS NOT NULL AND c.controlPart IS NULL
  AND c.controlDay IS NOT NULL AND c.status <> 'LOST' AND c.extent <> 'VICINITY'
CALL (c) {
  MATCH (a:Actor {id: c.subjectId})
  SET c.controlPart = CASE
      WHEN c.polarity = 'DENIED' THEN 'DENIED|'
      WHEN c.extent = 'WHOLE' AND c.status <> 'CONTESTED' THEN 'CERTAIN|'
      ELSE 'VAGUE|'
    END + c.locationId + '|' + coalesce(a.endId, a.id)
} IN TRANSACTIONS OF 1000 ROWS
