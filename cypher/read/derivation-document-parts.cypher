// derivation-document-parts: the claims of documents, and the actors and locations that any judgement took their entities for.
// params: documents  returns: claims, actors, locations
RETURN
  COLLECT { UNWIND $documents AS document MATCH (c:Claim {documentId: document}) RETURN DISTINCT c.id AS key ORDER BY key } AS claims,
  COLLECT {
    UNWIND $documents AS document
    MATCH (j:Judgement {documentId: document})-[:IDENTIFIES]->(a:Actor)
    RETURN DISTINCT a.id AS key ORDER BY key
  } AS actors,
  COLLECT {
    UNWIND $documents AS document
    MATCH (j:Judgement {documentId: document})-[:IDENTIFIES]->(l:Location)
    RETURN DISTINCT l.id AS key ORDER BY key
  } AS locations
ORDER BY size(claims)
