// schema-version: which constraint files this database has; no row on a new database.
// params: none  returns: version
MATCH (s:SuzerainSchema {id: 'suzerain'})
RETURN s.version AS version ORDER BY version
