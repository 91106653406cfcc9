// name-ends-of-backings: backings that an older version stored name their ends. params: none  returns: none
MATCH (b:Actor)-[backs:BACKS]->(r:Actor)
WHERE backs.recipient IS NULL
CALL (b, backs, r) {
  SET backs.backer = b.id, backs.recipient = r.id
} IN TRANSACTIONS OF 5000 ROWS
