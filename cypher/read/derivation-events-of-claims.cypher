// derivation-events-of-claims: the claims of every event that one of these claims reports.
// params: ids  returns: id
UNWIND $ids AS id
MATCH (:Claim {id: id})-[:REPORTS]->(:Event)<-[:REPORTS]-(c:Claim)
RETURN DISTINCT c.id AS id ORDER BY id
