// set-schema-version: remembers which constraint files this database has.
// params: version  returns: none
MERGE (s:SuzerainSchema {id: 'suzerain'})
SET s.version = $version, s.name = 'Suzerain schema ' + toString($version)
