// merge-claims: the claims of one document with their evidence and mentions; claims of its earlier readings that are no longer found are superseded.
// params: document, recordedAt, rows[{properties, dateEarliest, dateLatest, passage, subjects, objects, at, takenFrom, claimedBy}]  returns: newClaims, foundAgain, superseded
CALL () {
  MATCH (old:Claim {documentId: $document})
  WHERE old.supersededAt IS NULL AND NOT old.id IN [row IN $rows | row.properties.id]
  SET old.supersededAt = datetime($recordedAt)
  RETURN count(old) AS superseded
}
CALL (superseded) {
  UNWIND $rows AS row
  WITH row WHERE NOT EXISTS { (:Claim {id: row.properties.id}) }
  RETURN count(row) AS newClaims
}
CALL (superseded) {
  UNWIND $rows AS row
  MATCH (known:Claim {id: row.properties.id})
  WHERE known.supersededAt IS NOT NULL
  RETURN count(known) AS foundAgain
}
CALL (newClaims, foundAgain) {
  UNWIND $rows AS row
  MATCH (p:Passage {id: row.passage})
  MERGE (c:Claim {id: row.properties.id})
    ON CREATE SET c.recordedAt = datetime($recordedAt)
  SET c += row.properties, c.dateEarliest = date(row.dateEarliest), c.dateLatest = date(row.dateLatest)
  REMOVE c.supersededAt
  MERGE (c)-[:EVIDENCED_BY]->(p)
  WITH c, row
  CALL (c) { MATCH (c)-[old:TAKEN_FROM]->() DELETE old }
  CALL (c, row) { UNWIND row.subjects AS id MATCH (m:Mention {id: id}) MERGE (c)-[:SUBJECT]->(m) }
  CALL (c, row) { UNWIND row.objects AS id MATCH (m:Mention {id: id}) MERGE (c)-[:OBJECT]->(m) }
  CALL (c, row) { UNWIND row.at AS id MATCH (m:Mention {id: id}) MERGE (c)-[:AT]->(m) }
  CALL (c, row) { UNWIND row.takenFrom AS id MATCH (m:Mention {id: id}) MERGE (c)-[:TAKEN_FROM]->(m) }
  CALL (c, row) { UNWIND row.claimedBy AS id MATCH (m:Mention {id: id}) MERGE (c)-[:CLAIMED_BY]->(m) }
}
RETURN newClaims, foundAgain, superseded
