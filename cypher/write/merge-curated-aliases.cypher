// merge-curated-aliases: the seeds' names of actors and locations; names that the seeds dropped go.
// params: rows[{subject, aliases[{id, name, key, looseKey, strength, script}]}]  returns: none
UNWIND $rows AS row
MATCH (subject:Actor|Location {id: row.subject})
CALL (subject) {
  MATCH (subject)<-[:NAMES]-(old:Alias {origin: 'curated'})
  DETACH DELETE old
}
WITH subject, row
UNWIND row.aliases AS alias
MERGE (a:Alias {id: alias.id})
SET a += alias, a.origin = 'curated'
CREATE (a)-[:NAMES]->(subject)
