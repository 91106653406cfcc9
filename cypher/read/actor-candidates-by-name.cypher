// actor-candidates-by-name: actors that have a spelling under the exact or the loose key of a name. params: names[{at, key, looseKey}]  returns: at, alias, key, strength, endId, isMentioned, actor
UNWIND $names AS name
CALL (name) {
  MATCH (s:Spelling {key: name.key}) RETURN s
  UNION
  MATCH (s:Spelling {looseKey: name.looseKey}) RETURN s
}
MATCH (s)-[:SPELLS]->(named:Actor)
MATCH (n:Actor {id: coalesce(named.mergedInto, named.id)})
WITH DISTINCT name.at AS at, s.name AS alias, s.key AS key, s.strength AS strength, n
RETURN at, alias, key, strength, n.endId AS endId,
  EXISTS { (n)<-[:REFERS_TO]-(:Mention) } AS isMentioned, n{.id, .name, .kind, .scope, .curated, .country} AS actor
ORDER BY at, actor.id, alias LIMIT 1000
