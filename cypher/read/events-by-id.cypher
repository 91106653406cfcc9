// events-by-id: reported events. params: ids  returns: name, detail
UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN e.name AS name, e.detail AS detail ORDER BY e.id
