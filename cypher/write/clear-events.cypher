// clear-events: deletes every derived event, in batches, so that they can be derived anew.
// params: none  returns: none
MATCH (e:Event)
CALL (e) { DETACH DELETE e } IN TRANSACTIONS OF 1000 ROWS
