// mark-read-locations: locations that the gazetteer lacks, as a document brings them.
// params: rows[{id, scope}]  returns: none
UNWIND $rows AS row
MATCH (l:Location {id: row.id})
WHERE coalesce(l.curated, false) = false
SET l.curated = false, l.scope = row.scope, l.population = 0
