// aliases-by-bearer: the names of actors or locations, strong ones first. params: ids  returns: id, aliases
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (a:Alias)-[:NAMES]->(n:Actor|Location {id: id})
  WITH a.name AS name, min(a.strength) AS strength, collect(a {.name, .strength, .script, .origin})[0] AS alias
  RETURN alias {.name, .script, .origin, strength: strength} ORDER BY strength, name LIMIT 200
} AS aliases ORDER BY id
