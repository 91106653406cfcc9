// location-candidates-by-name: locations that have an alias under the exact or the loose key of a name. params: names[{at, key, looseKey}]  returns: at, alias, key, strength, isMentioned, location
UNWIND $names AS name
CALL (name) {
  MATCH (a:Alias {key: name.key}) RETURN a
  UNION
  MATCH (a:Alias {looseKey: name.looseKey}) RETURN a
}
MATCH (a)-[:NAMES]->(n:Location)
// Every document that uses a name has an alias of its own: what is the same of all goes on once.
WITH DISTINCT name.at AS at, a.name AS alias, a.key AS key, a.strength AS strength, n
RETURN at, alias, key, strength,
  EXISTS { (n)<-[:REFERS_TO]-(:Mention) } AS isMentioned, n{.id, .name, .kind, .scope, .curated, .country, .point} AS location
ORDER BY at, location.id, alias LIMIT 1000
