// actor-ids: the ids of actors in order, a page at a time.
// params: after, first  returns: id
MATCH (a:Actor)
WHERE a.id > $after
RETURN a.id AS id ORDER BY id LIMIT $first
