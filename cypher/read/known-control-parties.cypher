// known-control-parties: of ends of relations at locations, what is denied that they have them, with the days of what says that they do, for those of
// which anything is denied. Besides the ends that are asked for, those of which something is denied by a day while nothing opens a stretch of theirs for
// certain. As it had been published by a day of knowledge. See `controlPlaceOf`.
// params: places[{id, day, ends}], knownAt  returns: id, end, denials, certainDays, vagueDays
UNWIND $places AS place
CALL (place) {
  UNWIND place.ends AS end
  RETURN '|' + place.id + '|' + end AS part
  UNION
  WITH place WHERE place.day IS NOT NULL
  MATCH (c:Claim)
  WHERE c.controlPart STARTS WITH 'DENIED|' + place.id + '|' AND c.publishedOn <= $knownAt AND c.controlDay <= place.day
  WITH DISTINCT substring(c.controlPart, 6) AS part
  WHERE NOT EXISTS {
    MATCH (c:Claim)
    WHERE c.controlPart = 'CERTAIN' + part AND c.publishedOn <= $knownAt AND c.controlDay IS NOT NULL
  }
  RETURN part
}
CALL (part) {
  MATCH (c:Claim)
  WHERE c.controlPart = 'DENIED' + part AND c.publishedOn <= $knownAt AND c.controlDay IS NOT NULL
  RETURN collect(c.testimony) AS denials
}
WITH place, part, denials
WHERE size(denials) > 0
CALL (part) {
  MATCH (c:Claim)
  WHERE c.controlPart = 'CERTAIN' + part AND c.publishedOn <= $knownAt AND c.controlDay IS NOT NULL
  RETURN collect(DISTINCT c.controlDay) AS certainDays
}
CALL (part) {
  MATCH (c:Claim)
  WHERE c.controlPart = 'VAGUE' + part AND c.publishedOn <= $knownAt AND c.controlDay IS NOT NULL
  RETURN collect(DISTINCT c.controlDay) AS vagueDays
}
RETURN place.id AS id, split(part, '|')[2] AS end, denials, certainDays, vagueDays ORDER BY id, end
