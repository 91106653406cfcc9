// replace-backing-versions: how the backings of pairs stood as known from a day of publication on, until the next one; those that were not known any more by
// the first of these days stay.
// params: rows[{key, backer, recipient, from, undated, versions[{id, properties, days}]}]  returns: none
UNWIND $rows AS row
CALL (row) {
  MATCH (old:BackingVersion {key: row.key})
  WHERE old.knownFrom >= date(row.from) AND NOT old.id IN [version IN row.versions | version.id]
  DELETE old
}
CALL (row) {
  UNWIND row.versions AS version
  MERGE (v:BackingVersion {id: version.id})
  SET v += version.properties, v.key = row.key, v.backer = row.backer, v.recipient = row.recipient,
    v.knownFrom = date(version.days.knownFrom), v.knownTo = date(version.days.knownTo),
    v.validFrom = date(version.days.validFrom), v.validTo = date(version.days.validTo), v.lastReportedOn = date(version.days.lastReportedOn)
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
