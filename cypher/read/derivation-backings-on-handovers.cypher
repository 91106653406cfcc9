// derivation-backings-on-handovers: keys of the backings whose claims are told in one sentence with a deployment or transfer to these places.
// params: places[{location, eventType}]  returns: key
UNWIND $places AS place
MATCH (e:Claim {locationId: place.location})
WHERE e.eventType = place.eventType AND e.polarity <> 'DENIED'
MATCH (e)-[:EVIDENCED_BY]->(p:Passage)
MATCH (:Passage {testimonyKey: p.testimonyKey})<-[:EVIDENCED_BY]-(b:Claim)
WHERE b.documentId = e.documentId AND b.predicate = 'BACKING' AND b.relationKey IS NOT NULL
RETURN DISTINCT b.relationKey AS key ORDER BY key
