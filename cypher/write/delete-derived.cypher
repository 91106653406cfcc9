// delete-derived: relations and events that no longer follow from the claims.
// params: backs, controls, affiliations, events  returns: none
CALL () { UNWIND $backs AS id MATCH ()-[r:BACKS {id: id}]->() DELETE r }
CALL () { UNWIND $controls AS id MATCH ()-[r:CONTROLS {id: id}]->() DELETE r }
CALL () { UNWIND $affiliations AS id MATCH ()-[r:AFFILIATED_WITH {id: id}]->() DELETE r }
CALL () { UNWIND $events AS id MATCH (e:Event {id: id}) DETACH DELETE e }
