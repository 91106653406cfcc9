// clear-affiliations: deletes every derived AFFILIATED_WITH relation, in batches, so that they can be derived anew.
// params: none  returns: none
MATCH ()-[r:AFFILIATED_WITH]->()
CALL (r) { DELETE r } IN TRANSACTIONS OF 1000 ROWS
