// derivation-ties: actors with what they are tied to: wholes, leaders, groups they are said to fight for, and their named parts.
// params: ids  returns: id, kind, curated, scope, partOf, namedFor, affiliatedWith, mergedInto, parts, claims, endId, unitId, sideId
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN a.id AS id, a.kind AS kind, a.curated AS curated, a.scope AS scope, a.mergedInto AS mergedInto, a.endId AS endId, a.unitId AS unitId, a.sideId AS sideId,
  head(COLLECT { MATCH (a)-[:PART_OF]->(b:Actor) WITH coalesce(b.mergedInto, b.id) AS key WHERE key <> a.id RETURN key ORDER BY key }) AS partOf,
  head(COLLECT { MATCH (a)-[:NAMED_FOR]->(b:Actor) WITH coalesce(b.mergedInto, b.id) AS key WHERE key <> a.id RETURN key ORDER BY key }) AS namedFor,
  COLLECT { MATCH (a)-[:CONSTITUTED_UNDER]->(b:Actor) WITH coalesce(b.mergedInto, b.id) AS key WHERE key <> a.id RETURN DISTINCT key ORDER BY key } AS affiliatedWith,
  COLLECT {
    MATCH (a)<-[:SAME_AS]-{0,1}(whole:Actor)<-[:PART_OF|NAMED_FOR]-(b:Actor)
    WHERE b.scope = 'NAMED'
    RETURN DISTINCT b.id AS key ORDER BY key
  } AS parts,
  COLLECT {
    MATCH (c:Claim {subjectId: a.id, predicate: 'AFFILIATION'})
    WHERE c.counts
    RETURN c.id AS key ORDER BY key
  } AS claims
ORDER BY id
