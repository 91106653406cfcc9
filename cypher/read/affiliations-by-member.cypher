// affiliations-by-member: what actors belong to. params: ids  returns: id, details
UNWIND $ids AS id
RETURN id, COLLECT { MATCH (:Actor {id: id})-[r:AFFILIATED_WITH]->(:Actor) RETURN r.detail ORDER BY r.id LIMIT 1000 } AS details ORDER BY id
