// location-candidates-by-name: locations that have a spelling under the exact or the loose key of a name. params: names[{at, key, looseKey}]  returns: at, alias, key, strength, isMentioned, location
UNWIND $names AS name
CALL (name) {
  MATCH (s:Spelling {key: name.key}) RETURN s
  UNION
  MATCH (s:Spelling {looseKey: name.looseKey}) RETURN s
}
MATCH (s)-[:SPELLS]->(n:Location)
RETURN name.at AS at, s.name AS alias, s.key AS key, s.strength AS strength,
  EXISTS { (n)<-[:REFERS_TO]-(:Mention) } AS isMentioned, n{.id, .name, .kind, .scope, .curated, .country, .point} AS location
ORDER BY at, location.id, alias LIMIT 1000
