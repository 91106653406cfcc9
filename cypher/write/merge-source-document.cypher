// merge-source-document: one document with its passages; a correction of its metadata replaces what was known.
// params: document, publishedOn, recordedAt, passages[{id, name, index, start, end, text, testimonyKey}]  returns: none
MERGE (d:SourceDocument {id: $document.id})
  ON CREATE SET d.recordedAt = datetime($recordedAt)
SET d += $document, d.publishedOn = date($publishedOn)
WITH d
UNWIND $passages AS row
MERGE (p:Passage {id: row.id})
SET p += row
MERGE (p)-[:PASSAGE_OF]->(d)
