// clear-backing-versions: deletes how backings stood as known on each day, in batches, so that they can be derived anew.
// params: none  returns: none
MATCH (n:BackingVersion|UndatedBackings)
CALL (n) { DELETE n } IN TRANSACTIONS OF 1000 ROWS
