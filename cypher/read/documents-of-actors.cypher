// documents-of-actors: the documents that name actors, and the claims in which they do, as each document was judged alone.
// params: ids  returns: documents, claims
RETURN
  COLLECT {
    UNWIND $ids AS id
    MATCH (:Actor {id: id})<-[:IDENTIFIES]-(j:Judgement)
    RETURN DISTINCT j.documentId AS key ORDER BY key
  } AS documents,
  COLLECT {
    UNWIND $ids AS id
    MATCH (:Actor {id: id})<-[:IDENTIFIES]-(:Judgement)-[:ABOUT]->(:Mention)<-[:SUBJECT|OBJECT|TAKEN_FROM|CLAIMED_BY]-(c:Claim)
    RETURN DISTINCT c.id AS key ORDER BY key
  } AS claims
ORDER BY size(documents)
