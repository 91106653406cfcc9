// delete-derived: relations and events that no longer follow from the claims.
// params: gone{backs, controls, affiliations, events}  returns: none
CALL () { UNWIND $gone.backs AS id MATCH ()-[r:BACKS {id: id}]->() DELETE r }
CALL () { UNWIND $gone.controls AS id MATCH ()-[r:CONTROLS {id: id}]->() DELETE r }
CALL () { UNWIND $gone.affiliations AS id MATCH ()-[r:AFFILIATED_WITH {id: id}]->() DELETE r }
CALL () { UNWIND $gone.events AS id MATCH (e:Event {id: id}) DETACH DELETE e }
