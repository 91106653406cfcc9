// mentions-by-id: mentions with whom they name. params: ids  returns: mention
UNWIND $ids AS id
MATCH (m:Mention {id: id})
RETURN m{.id, .text, .form, .start, .end,
  actor: head(COLLECT { MATCH (m)-[:REFERS_TO]->(n:Actor) RETURN n{.id, .name, .kind, .scope, .curated, .country} ORDER BY n.id }),
  location: head(COLLECT { MATCH (m)-[:REFERS_TO]->(n:Location) RETURN n{.id, .name, .kind, .scope, .curated, .country, .point} ORDER BY n.id })} AS mention ORDER BY mention.id
