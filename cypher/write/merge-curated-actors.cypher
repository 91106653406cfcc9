// merge-curated-actors: what the seeds say of actors that are in the graph: names, kind as label, ties.
// params: rows[{id, label, properties, partOf, namedFor, constitutedUnder}]  returns: none
UNWIND $rows AS row
MATCH (a:Actor {id: row.id})
REMOVE a:State:Government:ArmedForce:InternationalOrganization:Organization:Person
SET a:$(row.label), a += row.properties
WITH a, row
CALL (a) {
  MATCH (a)-[tie:PART_OF|NAMED_FOR|CONSTITUTED_UNDER]->()
  DELETE tie
}
CALL (a, row) {
  UNWIND row.partOf AS id
  MATCH (b:Actor {id: id})
  CREATE (a)-[:PART_OF]->(b)
}
CALL (a, row) {
  UNWIND row.namedFor AS id
  MATCH (b:Actor {id: id})
  CREATE (a)-[:NAMED_FOR]->(b)
}
CALL (a, row) {
  UNWIND row.constitutedUnder AS id
  MATCH (b:Actor {id: id})
  CREATE (a)-[:CONSTITUTED_UNDER]->(b)
}
