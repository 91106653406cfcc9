// clear-unused-spellings: deletes, in batches, the spellings of which no name of a bearer is left.
// params: none  returns: none
MATCH (s:Spelling)
WHERE s.id > '' AND NOT EXISTS {
  MATCH (s)-[:SPELLS]->(bearer)<-[:NAMES]-(a:Alias {key: s.key})
  WHERE a.name = s.name AND a.strength = s.strength AND s.id = bearer.id + '|' + s.strength + '|' + s.name
}
CALL (s) { DETACH DELETE s } IN TRANSACTIONS OF 1000 ROWS
