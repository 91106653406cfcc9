// identifiable-actors: actors with those that they may be one with: of a shared name, or named beside them by an analyst.
// params: ids  returns: id, curated, profile, isNamed, mergedInto
UNWIND $ids AS id
MATCH (a:Actor {id: id})
CALL (a) {
  RETURN a AS b
  UNION
  MATCH (a)-[:SPELT]->(:NameKey)<-[:SPELT]-(b:Actor)
  RETURN b
  UNION
  MATCH (a)<-[:COMPARES]-(j:PairJudgement)-[:COMPARES]->(b:Actor)
  WHERE j.by STARTS WITH 'analyst:' AND j.undoneAt IS NULL
  RETURN b
}
WITH DISTINCT b
RETURN b.id AS id, coalesce(b.curated, false) AS curated, b.profile AS profile, b.mergedInto AS mergedInto, EXISTS {
  MATCH (b)<-[:IDENTIFIES]-(j:Judgement)
  WHERE j.supersededAt IS NULL AND EXISTS { MATCH (d:SourceDocument {id: j.documentId}) WHERE d.withdrawnAt IS NULL }
} AS isNamed
ORDER BY id
