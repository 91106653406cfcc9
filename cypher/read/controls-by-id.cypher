// controls-by-id: (:Actor)-[:CONTROLS]->(:Location) by id. params: ids  returns: detail
UNWIND $ids AS id
MATCH (:Actor)-[r:CONTROLS {id: id}]->(:Location)
RETURN r.detail AS detail ORDER BY r.id
