// derive-read-ties: whose part actors are and for whom they are named, as most documents say, where no seed settles it.
// Returned is whom they are tied to no longer: that one's own ties may have rested on it.
// params: ids  returns: id
UNWIND $ids AS id
MATCH (a:Actor {id: id})
WHERE a.curated = false
CALL (a) {
  OPTIONAL MATCH (a)-[old:PART_OF|NAMED_FOR]->(whole:Actor)
  WITH collect(old) AS olds, collect({type: type(old), id: whole.id}) AS before
  FOREACH (old IN olds | DELETE old)
  RETURN [tie IN before WHERE tie.id IS NOT NULL] AS before
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
  WITH type, collect(b)[0] AS best
  RETURN collect({type: type, whole: best}) AS ties
}
FOREACH (tie IN ties | FOREACH (whole IN CASE WHEN tie.type = 'PART_OF' THEN [tie.whole] ELSE [] END | CREATE (a)-[:PART_OF]->(whole)))
FOREACH (tie IN ties | FOREACH (whole IN CASE WHEN tie.type = 'NAMED_FOR' THEN [tie.whole] ELSE [] END | CREATE (a)-[:NAMED_FOR]->(whole)))
WITH before, [tie IN ties | {type: tie.type, id: tie.whole.id}] AS now
UNWIND before AS tie
WITH tie WHERE NOT tie IN now
RETURN DISTINCT tie.id AS id ORDER BY id
