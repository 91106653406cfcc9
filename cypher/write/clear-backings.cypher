// clear-backings: deletes every derived BACKS relation, in batches, so that they can be derived anew.
// params: none  returns: none
MATCH ()-[r:BACKS]->()
CALL (r) { DELETE r } IN TRANSACTIONS OF 1000 ROWS
