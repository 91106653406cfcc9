// merge-curated-aliases: the seeds' names of actors and locations; names that the seeds dropped go.
// params: rows[{subject, aliases[{id, name, key, looseKey, strength, script}]}]  returns: none
UNWIND $rows AS row
MATCH (subject:Actor|Location {id: row.subject})
CALL (subject) {
  MATCH (subject)<-[:NAMES]-(old:Alias {origin: 'curated'})
  DETACH DELETE old
}
CALL (subject, row) {
  UNWIND row.aliases AS alias
  MERGE (a:Alias {id: alias.id})
  SET a += alias, a.origin = 'curated'
  CREATE (a)-[:NAMES]->(subject)
  MERGE (s:Spelling {id: subject.id + '|' + alias.strength + '|' + alias.name})
  ON CREATE SET s.name = alias.name, s.key = alias.key, s.looseKey = alias.looseKey, s.strength = alias.strength
  MERGE (s)-[:SPELLS]->(subject)
}
CALL (subject) {
  MATCH (s:Spelling)-[:SPELLS]->(subject)
  WHERE NOT EXISTS { MATCH (other:Alias {key: s.key})-[:NAMES]->(subject) WHERE other.name = s.name AND other.strength = s.strength }
  DETACH DELETE s
}
