// spell-names: each spelling of a bearer once, of the names that an older version stored. params: none  returns: none
CALL () {
  MATCH (n:Actor) WHERE n.id > ''
  RETURN n AS bearer
  UNION ALL
  MATCH (n:Location) WHERE n.id > ''
  RETURN n AS bearer
}
WITH bearer WHERE NOT EXISTS { (bearer)<-[:SPELLS]-(:Spelling) }
CALL (bearer) {
  MATCH (a:Alias)-[:NAMES]->(bearer)
  WITH DISTINCT bearer, a.name AS name, a.key AS key, a.looseKey AS looseKey, a.strength AS strength
  MERGE (s:Spelling {id: bearer.id + '|' + strength + '|' + name})
  ON CREATE SET s.name = name, s.key = key, s.looseKey = looseKey, s.strength = strength
  MERGE (s)-[:SPELLS]->(bearer)
} IN TRANSACTIONS OF 100 ROWS
