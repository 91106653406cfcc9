// settle-read-locations: name, kind, country and whole of locations that the gazetteer lacks: what most documents say.
// params: ids  returns: id, wasNew
UNWIND $ids AS id
MATCH (l:Location {id: id})
WHERE l.curated = false
CALL (l) {
  MATCH (l)<-[:NAMES]-(alias:Alias)
  MATCH (d:SourceDocument {id: alias.origin})
  WITH alias, CASE WHEN d.withdrawnAt IS NULL THEN 1 ELSE 0 END AS counts
  RETURN collect({name: alias.name, kind: alias.placeKind, country: alias.country, main: alias.main, counts: counts}) AS said
}
CALL (said) {
  UNWIND said AS one
  WITH one WHERE one.main
  WITH one.name AS name, sum(one.counts) AS counted, count(*) AS times
  RETURN name ORDER BY counted DESC, times DESC, name LIMIT 1
}
CALL (said) {
  UNWIND said AS one
  WITH one.kind AS kind, sum(one.counts) AS counted, count(*) AS times
  RETURN kind ORDER BY counted DESC, times DESC, kind LIMIT 1
}
CALL (said) {
  UNWIND said AS one
  WITH one.country AS country, sum(one.counts) AS counted, count(*) AS times
  RETURN country ORDER BY country IS NULL, counted DESC, times DESC, country LIMIT 1
}
CALL (said) {
  UNWIND said AS one
  WITH DISTINCT one.name AS spelling ORDER BY spelling LIMIT 50
  RETURN collect(spelling) AS spellings
}
CALL (l) {
  MATCH (l)-[old:WITHIN]->()
  DELETE old
}
CALL (l) {
  OPTIONAL MATCH (l)<-[:IDENTIFIES]-(part:Judgement)
  WHERE part.within IS NOT NULL AND part.supersededAt IS NULL AND part.undoneAt IS NULL
  OPTIONAL MATCH (d:SourceDocument {id: part.documentId})
  WHERE d.withdrawnAt IS NULL
  OPTIONAL MATCH (j:Judgement {documentId: d.id})-[:ABOUT]->(:Mention)-[:REFERS_TO]->(whole:Location)
  WHERE j.entityKey = part.within AND whole <> l
  WITH whole, count(DISTINCT d) AS times
  RETURN whole ORDER BY whole IS NULL, times DESC, whole.id LIMIT 1
}
WITH l, name, kind, country, spellings, whole, l.name AS oldName,
  {COUNTRY: 'Country', REGION: 'Region', CITY: 'City', TOWN: 'Town', DISTRICT: 'District', AIRPORT: 'Airport', AIRBASE: 'Airbase',
   MILITARY_BASE: 'MilitaryBase', PORT: 'Port', OIL_FACILITY: 'OilFacility', CHECKPOINT: 'Checkpoint', FRONT: 'Front',
   OTHER: 'OtherLocation'} AS labels
REMOVE l:Country:Region:City:Town:District:Airport:Airbase:MilitaryBase:Port:OilFacility:Checkpoint:Front:OtherLocation
SET l:$(labels[kind]), l.name = name, l.kind = kind, l.country = country,
  l.searchText = reduce(text = '', spelling IN spellings | text + spelling + '\n')
FOREACH (one IN CASE WHEN whole IS NULL THEN [] ELSE [whole] END | CREATE (l)-[:WITHIN]->(one))
WITH l, name, oldName
WHERE oldName IS NULL OR oldName <> name
RETURN l.id AS id, oldName IS NULL AS wasNew ORDER BY id
