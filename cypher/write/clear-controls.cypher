// clear-controls: deletes every derived CONTROLS relation, in batches, so that they can be derived anew.
// params: none  returns: none
MATCH ()-[r:CONTROLS]->()
CALL (r) { DELETE r } IN TRANSACTIONS OF 1000 ROWS
