// disputed-controls: the stretches of control that rivals dispute, by location. params: ids  returns: id, details
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (:Location {id: id})<-[r:CONTROLS]-(:Actor)
  WHERE r.standing = 'DISPUTED'
  RETURN r.detail ORDER BY r.id
} AS details ORDER BY id
