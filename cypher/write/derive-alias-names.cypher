// derive-alias-names: the names that documents use name what their mentions refer to.
// params: documents  returns: none
UNWIND $documents AS document
MATCH (a:Alias {origin: document})
CALL (a) {
  MATCH (a)-[old:NAMES]->()
  DELETE old
}
WITH a, document
WHERE a.supersededAt IS NULL
MATCH (j:Judgement {documentId: document})-[:ABOUT]->(:Mention)-[:REFERS_TO]->(subject)
WHERE j.entityKey = a.entityKey
WITH DISTINCT a, subject
CREATE (a)-[:NAMES]->(subject)
