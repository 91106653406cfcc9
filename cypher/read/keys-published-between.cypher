// keys-published-between: what documents speak of that were published after one day and up to another: keys of backings and control, also of those in
// which somebody has a part whose side they tell for the first time, and deployments and transfers, on which backings may rest.
// params: from, to  returns: keys, handovers
CALL () {
  MATCH (d:SourceDocument)
  WHERE d.publishedOn > date($from) AND d.publishedOn <= date($to) AND d.id IS NOT NULL AND d.withdrawnAt IS NULL
  MATCH (c:Claim {documentId: d.id})
  WHERE c.counts
  RETURN collect(DISTINCT CASE WHEN c.predicate IN ['BACKING', 'CONTROL'] THEN c.relationKey ELSE null END) AS told,
    collect(DISTINCT CASE WHEN c.eventType IN ['DEPLOYMENT', 'ARMS_TRANSFER'] AND c.locationId IS NOT NULL
      THEN {id: c.id, location: c.locationId, eventType: c.eventType, units: coalesce(c.unitIds, []), isDenial: c.polarity = 'DENIED'}
      ELSE null END) AS handovers,
    collect(DISTINCT CASE WHEN c.predicate = 'AFFILIATION' THEN {member: c.subjectId, key: c.relationKey} ELSE null END) AS sides
}
CALL (sides) {
  UNWIND sides AS side
  WITH side WHERE NOT EXISTS {
    MATCH (known:Claim {relationKey: side.key})-[:EVIDENCED_BY]->(:Passage)-[:PASSAGE_OF]->(e:SourceDocument)
    WHERE known.counts AND e.publishedOn <= date($from)
  }
  CALL (side) {
    MATCH (c:Claim {subjectId: side.member})
    WHERE c.predicate IN ['BACKING', 'CONTROL']
    RETURN c
    UNION
    MATCH (c:Claim {claimedById: side.member})
    RETURN c
  }
  WITH c WHERE c.counts AND c.predicate IN ['BACKING', 'CONTROL']
  RETURN collect(DISTINCT c.relationKey) AS ofMembers
}
RETURN told + ofMembers AS keys, handovers ORDER BY size(keys)
