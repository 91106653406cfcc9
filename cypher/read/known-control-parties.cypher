// known-control-parties: of ends of relations at locations, what is denied that they have them, with the days of what says that they do, for those of
// which anything is denied. Besides the ends that are asked for, those of which something is denied by a day while nothing opens a stretch of theirs for
// certain. As it had been published by a day of knowledge.
// params: places[{id, slots, day, ends}], knownAt  returns: id, end, denials, certainDays, vagueDays
UNWIND $places AS place
CALL (place) {
  UNWIND place.ends AS end
  RETURN end
  UNION
  UNWIND place.slots AS slot
  MATCH (c:Claim {controlSlot: slot, polarity: 'DENIED'})
  USING INDEX c:Claim(controlSlot, polarity, subjectId)
  WHERE c.subjectId IS NOT NULL AND c.controlDay <= place.day AND c.publishedOn <= $knownAt AND c.status <> 'LOST' AND c.extent <> 'VICINITY' AND c.counts
  WITH DISTINCT place, c.subjectId AS subject
  MATCH (a:Actor {id: subject})
  WITH DISTINCT place, a.endId AS end
  WHERE NOT EXISTS {
    MATCH (member:Actor {endId: end})
    UNWIND place.slots AS slot
    UNWIND ['ASSERTED', 'ALLEGED'] AS polarity
    MATCH (c:Claim {controlSlot: slot, polarity: polarity, subjectId: member.id})
    WHERE c.publishedOn <= $knownAt AND c.extent = 'WHOLE' AND c.status IN ['GAINED', 'HELD'] AND c.counts
  }
  RETURN end
}
CALL (place, end) {
  MATCH (member:Actor {endId: end})
  UNWIND place.slots AS slot
  UNWIND ['ASSERTED', 'ALLEGED', 'DENIED'] AS polarity
  MATCH (c:Claim {controlSlot: slot, polarity: polarity, subjectId: member.id})
  WHERE c.publishedOn <= $knownAt AND c.status <> 'LOST' AND c.extent <> 'VICINITY' AND c.counts
  RETURN
    collect(CASE WHEN c.polarity = 'DENIED' THEN c.testimony END) AS denials,
    collect(DISTINCT CASE WHEN c.polarity <> 'DENIED' AND c.extent = 'WHOLE' AND c.status <> 'CONTESTED' THEN c.controlDay END) AS certainDays,
    collect(DISTINCT CASE WHEN c.polarity <> 'DENIED' AND (c.extent = 'PART' OR c.status = 'CONTESTED') THEN c.controlDay END) AS vagueDays
}
WITH place, end, denials, certainDays, vagueDays
WHERE size(denials) > 0
RETURN place.id AS id, end, denials, certainDays, vagueDays ORDER BY id, end
