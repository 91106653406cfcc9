// actor-candidates-by-name: actors that have an alias under the exact or the loose key of a name. params: names[{at, key, looseKey}]  returns: at, alias, key, strength, endId, isMentioned, actor
UNWIND $names AS name
CALL (name) {
  MATCH (a:Alias {key: name.key}) RETURN a
  UNION
  MATCH (a:Alias {looseKey: name.looseKey}) RETURN a
}
MATCH (a)-[:NAMES]->(named:Actor)
// Every document that uses a name has an alias of its own: what is the same of all goes on once.
WITH DISTINCT name.at AS at, a.name AS alias, a.key AS key, a.strength AS strength, named
MATCH (n:Actor {id: coalesce(named.mergedInto, named.id)})
RETURN at, alias, key, strength, n.endId AS endId,
  EXISTS { (n)<-[:REFERS_TO]-(:Mention) } AS isMentioned, n{.id, .name, .kind, .scope, .curated, .country} AS actor
ORDER BY at, actor.id, alias LIMIT 1000
