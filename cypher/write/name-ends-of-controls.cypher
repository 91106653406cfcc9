// name-ends-of-controls: stretches of control that an older version stored name their actor. params: none  returns: none
MATCH ()-[controls:CONTROLS]->()
WHERE controls.actor IS NULL
CALL (controls) {
  SET controls.actor = startNode(controls).id
} IN TRANSACTIONS OF 5000 ROWS
