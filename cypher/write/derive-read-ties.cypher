// derive-read-ties: whose part actors are and for whom they are named, as most documents say, where no seed settles it.
// params: ids  returns: none
UNWIND $ids AS id
MATCH (a:Actor {id: id})
WHERE a.curated = false
CALL (a) {
  MATCH (a)-[old:PART_OF|NAMED_FOR]->()
  DELETE old
}
CALL (a) {
  MATCH (a)<-[:SAME_AS]-{0,1}(part:Actor)<-[:IDENTIFIES]-(j:Judgement)
  WHERE a.mergedInto IS NULL AND (j.partOf IS NOT NULL OR j.namedFor IS NOT NULL) AND j.supersededAt IS NULL AND j.undoneAt IS NULL
  MATCH (d:SourceDocument {id: j.documentId})
  WHERE d.withdrawnAt IS NULL AND EXISTS { (j)-[:ABOUT]->(:Mention)-[:REFERS_TO]->(a) }
  UNWIND [[j.partOf, 'PART_OF'], [j.namedFor, 'NAMED_FOR']] AS tie
  MATCH (other:Judgement {documentId: d.id, verdict: 'SAME'})-[:IDENTIFIES]->(b:Actor)
  WHERE other.entityKey = tie[0] AND other.supersededAt IS NULL AND coalesce(b.mergedInto, b.id) <> a.id
  WITH tie[1] AS type, b, count(DISTINCT d) AS times
  ORDER BY times DESC, b.id
  RETURN type, collect(b)[0] AS b
}
FOREACH (one IN CASE WHEN type = 'PART_OF' THEN [b] ELSE [] END | CREATE (a)-[:PART_OF]->(one))
FOREACH (one IN CASE WHEN type = 'NAMED_FOR' THEN [b] ELSE [] END | CREATE (a)-[:NAMED_FOR]->(one))
