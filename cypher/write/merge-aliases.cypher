// merge-aliases: the names that one document uses for its entities; those of its earlier readings that it no longer has are superseded.
// params: document, recordedAt, rows[{id, name, key, looseKey, strength, script, entityKey, placeKind, country, main}]  returns: none
CALL () {
  MATCH (old:Alias {origin: $document})
  WHERE old.supersededAt IS NULL AND NOT old.id IN [row IN $rows | row.id]
  SET old.supersededAt = datetime($recordedAt)
}
UNWIND $rows AS row
MERGE (a:Alias {id: row.id})
SET a += row, a.origin = $document
REMOVE a.supersededAt
