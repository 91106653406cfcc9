// name-ends-of-controls: stretches of control that an older version stored name their actor. params: none  returns: none
MATCH (a:Actor)-[controls:CONTROLS]->(:Location)
WHERE controls.actor IS NULL
CALL (a, controls) {
  SET controls.actor = a.id
} IN TRANSACTIONS OF 5000 ROWS
