// derive-spellings: each spelling of a bearer once, however many documents use it: of the names that documents use, once what those name is settled.
// params: documents  returns: none
CALL () {
  UNWIND $documents AS document
  MATCH (a:Alias {origin: document})
  WITH DISTINCT a.key AS key
  MATCH (s:Spelling {key: key})-[:SPELLS]->(bearer)
  WHERE NOT EXISTS { MATCH (other:Alias {key: key})-[:NAMES]->(bearer) WHERE other.name = s.name AND other.strength = s.strength }
  DETACH DELETE s
}
UNWIND $documents AS document
MATCH (a:Alias {origin: document})-[:NAMES]->(bearer)
WITH DISTINCT bearer, a.name AS name, a.key AS key, a.looseKey AS looseKey, a.strength AS strength
MERGE (s:Spelling {id: bearer.id + '|' + strength + '|' + name})
ON CREATE SET s.name = name, s.key = key, s.looseKey = looseKey, s.strength = strength
MERGE (s)-[:SPELLS]->(bearer)
