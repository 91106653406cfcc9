// location-candidates-by-name: locations that have an alias under the exact or the loose key of a name. params: names[{at, key, looseKey}]  returns: at, alias, key, strength, isMentioned, location
UNWIND $names AS name
CALL (name) {
  MATCH (a:Alias {key: name.key}) RETURN a
  UNION
  MATCH (a:Alias {looseKey: name.looseKey}) RETURN a
}
MATCH (a)-[:NAMES]->(n:Location)
RETURN name.at AS at, a.name AS alias, a.key AS key, a.strength AS strength,
  EXISTS { (n)<-[:REFERS_TO]-(:Mention) } AS isMentioned, n{.id, .name, .kind, .scope, .curated, .country, .point} AS location
ORDER BY at, location.id, alias LIMIT 1000
