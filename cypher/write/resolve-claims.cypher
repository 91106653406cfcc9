// resolve-claims: puts the canonical actors and locations of its mentions on each claim, and whether it counts: all resolve, it is not superseded, no review rejects it, its document stands.
// `restsOn`: the deployments and transfers that its sentence tells of beside a backing.
// params: ids  returns: none
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:EVIDENCED_BY]->(p:Passage)-[:PASSAGE_OF]->(d:SourceDocument)
WITH c, d,
  COLLECT { MATCH (c)-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(a:Actor) RETURN DISTINCT a.id AS key ORDER BY key } AS subjects,
  COLLECT { MATCH (c)-[:OBJECT]->(:Mention)-[:REFERS_TO]->(a:Actor) RETURN DISTINCT a.id AS key ORDER BY key } AS objects,
  COLLECT { MATCH (c)-[:AT]->(:Mention)-[:REFERS_TO]->(l:Location) RETURN DISTINCT l.id AS key ORDER BY key } AS locations,
  COLLECT { MATCH (c)-[:TAKEN_FROM]->(:Mention)-[:REFERS_TO]->(a:Actor) RETURN DISTINCT a.id AS key ORDER BY key } AS takenFrom,
  COLLECT { MATCH (c)-[:CLAIMED_BY]->(:Mention)-[:REFERS_TO]->(a:Actor) RETURN DISTINCT a.id AS key ORDER BY key } AS claimants,
  EXISTS {
    MATCH (c)-[:SUBJECT|OBJECT|TAKEN_FROM|CLAIMED_BY]->(m:Mention) WHERE NOT EXISTS { (m)-[:REFERS_TO]->(:Actor) }
  } OR EXISTS {
    MATCH (c)-[:AT]->(m:Mention) WHERE NOT EXISTS { (m)-[:REFERS_TO]->(:Location) }
  } AS unresolved,
  CASE WHEN c.predicate = 'BACKING' THEN COLLECT {
    MATCH (:Passage {testimonyKey: p.testimonyKey})<-[:EVIDENCED_BY]-(e:Claim)
    WHERE e.documentId = c.documentId AND e.eventType IN ['DEPLOYMENT', 'ARMS_TRANSFER']
    RETURN e.id AS key ORDER BY key
  } ELSE [] END AS handovers,
  head(COLLECT { MATCH (c)<-[:REVIEWS]-(r:ClaimReview) WHERE r.withdrawnAt IS NULL RETURN r.verdict ORDER BY r.recordedAt DESC, r.id DESC LIMIT 1 }) AS review
SET c.subjectIds = subjects, c.objectIds = objects, c.locationId = locations[0], c.takenFromId = takenFrom[0],
  c.claimedById = claimants[0], c.restsOn = CASE handovers WHEN [] THEN null ELSE handovers END,
  c.subjectId = CASE WHEN c.predicate = 'EVENT' THEN null ELSE subjects[0] END,
  c.objectId = CASE WHEN c.predicate = 'EVENT' THEN null ELSE objects[0] END,
  c.counts = NOT unresolved AND c.supersededAt IS NULL AND d.withdrawnAt IS NULL AND coalesce(review <> 'REJECT', true)
