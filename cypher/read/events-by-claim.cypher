// events-by-claim: the events that claims report. params: ids  returns: id, name, detail
UNWIND $ids AS id
MATCH (:Claim {id: id})-[:REPORTS]->(e:Event)
RETURN id, e.name AS name, e.detail AS detail ORDER BY id
