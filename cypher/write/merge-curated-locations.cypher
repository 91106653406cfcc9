// merge-curated-locations: what the gazetteer says of locations that are in the graph: names, kind as label, place.
// params: rows[{id, label, properties, latitude, longitude, within}]  returns: none
UNWIND $rows AS row
MATCH (l:Location {id: row.id})
REMOVE l:Country:Region:City:Town:District:Airport:Airbase:MilitaryBase:Port:OilFacility:Checkpoint:Front:OtherLocation
SET l:$(row.label), l += row.properties,
  l.point = CASE WHEN row.latitude IS NULL THEN null ELSE point({latitude: row.latitude, longitude: row.longitude}) END
WITH l, row
CALL (l) {
  MATCH (l)-[tie:WITHIN]->()
  DELETE tie
}
CALL (l, row) {
  UNWIND row.within AS id
  MATCH (whole:Location {id: id})
  CREATE (l)-[:WITHIN]->(whole)
}
