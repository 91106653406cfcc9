// settle-read-actors: name, kind and country of actors that no seed knows: what most documents say of it and of those merged into it, whatever their order of arrival.
// params: ids  returns: id, wasNew
UNWIND $ids AS id
MATCH (a:Actor {id: id})
WHERE a.curated = false
CALL (a) {
  MATCH (a)<-[:SAME_AS]-{0,1}(part:Actor)<-[:IDENTIFIES]-(j:Judgement)
  MATCH (d:SourceDocument {id: j.documentId})
  WITH j, CASE WHEN d.withdrawnAt IS NULL AND j.supersededAt IS NULL THEN 1 ELSE 0 END AS counts
  RETURN collect({name: j.entityName, kind: j.entityKind, country: j.entityCountry, counts: counts}) AS said
}
CALL (said) {
  UNWIND said AS one
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
CALL (a) {
  OPTIONAL MATCH (a)<-[:NAMES]-(alias:Alias)
  WITH DISTINCT alias.name AS spelling ORDER BY spelling LIMIT 50
  RETURN collect(spelling) AS spellings
}
WITH a, name, kind, country, spellings, a.name AS oldName, a.kind AS oldKind,
  {STATE: 'State', GOVERNMENT: 'Government', ARMED_FORCE: 'ArmedForce', INTERNATIONAL_ORGANIZATION: 'InternationalOrganization',
   ORGANIZATION: 'Organization', PERSON: 'Person'} AS labels
REMOVE a:State:Government:ArmedForce:InternationalOrganization:Organization:Person
SET a:$(labels[kind]), a.name = name, a.kind = kind, a.country = country,
  a.searchText = reduce(text = '', spelling IN spellings | text + spelling + '\n')
WITH a, name, kind, oldName, oldKind
WHERE oldName IS NULL OR oldName <> name OR oldKind <> kind
RETURN a.id AS id, oldName IS NULL AS wasNew ORDER BY id
