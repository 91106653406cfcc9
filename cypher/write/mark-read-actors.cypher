// mark-read-actors: actors that no seed knows, as a document brings them.
// params: rows[{id, scope}]  returns: none
UNWIND $rows AS row
MATCH (a:Actor {id: row.id})
WHERE coalesce(a.curated, false) = false
SET a.curated = false, a.scope = row.scope
