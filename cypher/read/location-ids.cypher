// location-ids: the ids of locations in order, a page at a time.
// params: after, first  returns: id
MATCH (l:Location)
WHERE l.id > $after
RETURN l.id AS id ORDER BY id LIMIT $first
