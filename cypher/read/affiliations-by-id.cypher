// affiliations-by-id: (:Actor)-[:AFFILIATED_WITH]->(:Actor) by id. params: ids  returns: detail
UNWIND $ids AS id
MATCH (:Actor)-[r:AFFILIATED_WITH {id: id}]->(:Actor)
RETURN r.detail AS detail ORDER BY r.id
