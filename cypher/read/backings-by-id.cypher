// backings-by-id: (:Actor)-[:BACKS]->(:Actor) by id. params: ids  returns: detail
UNWIND $ids AS id
MATCH (:Actor)-[r:BACKS {id: id}]->(:Actor)
RETURN r.detail AS detail ORDER BY r.id
