// relations-of-documents: what rests on claims of documents; isNew: on theirs alone. params: ids  returns: document, type, id, isNew
UNWIND $ids AS document
CALL (document) {
  MATCH (c:Claim {documentId: document, predicate: 'BACKING'}) WHERE c.counts
  WITH c, split(c.relationKey, '|') AS key
  MATCH (:Actor {id: key[1]})-[r:BACKS]->(:Actor {id: key[2]}) WHERE c.id IN r.claimIds
  WITH r, count(c) AS own
  RETURN 'BACKING' AS type, r.id AS id, size(r.claimIds) = own AS isNew
  UNION ALL
  MATCH (c:Claim {documentId: document, predicate: 'CONTROL'}) WHERE c.counts
  MATCH (:Location {id: c.locationId})<-[r:CONTROLS]-(:Actor) WHERE c.id IN r.claimIds
  WITH r, count(c) AS own
  RETURN 'CONTROL' AS type, r.id AS id, size(r.claimIds) = own AS isNew
  UNION ALL
  MATCH (c:Claim {documentId: document, predicate: 'AFFILIATION'}) WHERE c.counts
  MATCH (:Actor {id: c.subjectId})-[r:AFFILIATED_WITH]->(:Actor {id: c.objectId}) WHERE c.id IN r.claimIds
  WITH r, count(c) AS own
  RETURN 'AFFILIATION' AS type, r.id AS id, size(r.claimIds) = own AS isNew
  UNION ALL
  MATCH (c:Claim {documentId: document, predicate: 'EVENT'})-[:REPORTS]->(e:Event)
  WITH e, count(c) AS own
  RETURN 'EVENT' AS type, e.id AS id, COUNT { (:Claim)-[:REPORTS]->(e) } = own AS isNew
}
RETURN document, type, id, isNew ORDER BY document, id
