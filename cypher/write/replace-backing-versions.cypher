// replace-backing-versions: how the backings of pairs stood as known from a day of publication on, until the next one; those from an earlier day stay.
// params: rows[{key, backer, recipient, from, undated, versions[{id, name, knownFrom, stretches}]}]  returns: none
UNWIND $rows AS row
CALL (row) {
  MATCH (old:BackingVersion {key: row.key})
  WHERE old.knownFrom >= date(row.from) AND NOT old.id IN [version IN row.versions | version.id]
  DELETE old
}
CALL (row) {
  UNWIND row.versions AS version
  MERGE (v:BackingVersion {id: version.id})
  SET v.key = row.key, v.name = version.name, v.knownFrom = date(version.knownFrom), v.stretches = version.stretches
}
CALL (row) {
  MATCH (none:UndatedBackings {id: row.key})
  WHERE row.undated = 0
  DELETE none
}
CALL (row) {
  WITH row WHERE row.undated > 0
  MERGE (u:UndatedBackings {id: row.key})
  SET u.name = toString(row.undated) + ' undated', u.backer = row.backer, u.recipient = row.recipient, u.claimCount = row.undated
}
