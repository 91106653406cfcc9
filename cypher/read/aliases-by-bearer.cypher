// aliases-by-bearer: the names of actors or locations as they are recorded, strong ones first, so that one may come several times.
// params: ids  returns: id, aliases
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (a:Alias)-[:NAMES]->(n:Actor|Location {id: id})
  RETURN a {.name, .strength, .script, .origin} ORDER BY a.strength, a.name, a.id LIMIT 400
} AS aliases ORDER BY id
