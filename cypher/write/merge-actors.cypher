// merge-actors: which actor stands for each: another one, or itself.
// params: rows[{id, canonical}]  returns: none
UNWIND $rows AS row
MATCH (a:Actor {id: row.id})
CALL (a) {
  MATCH (a)-[old:SAME_AS]->()
  DELETE old
}
SET a.mergedInto = CASE WHEN row.canonical = row.id THEN null ELSE row.canonical END
WITH a
MATCH (b:Actor {id: a.mergedInto})
CREATE (a)-[:SAME_AS]->(b)
