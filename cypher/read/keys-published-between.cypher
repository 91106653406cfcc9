// keys-published-between: what documents speak of that were published after one day and up to another: keys of backings and control, and places of
// deployments and transfers, on which backings may rest. params: from, to  returns: keys, places
CALL () {
  MATCH (d:SourceDocument)
  WHERE d.publishedOn > date($from) AND d.publishedOn <= date($to) AND d.id IS NOT NULL AND d.withdrawnAt IS NULL
  MATCH (c:Claim {documentId: d.id})
  WHERE c.counts
  RETURN collect(DISTINCT CASE WHEN c.predicate IN ['BACKING', 'CONTROL'] THEN c.relationKey ELSE null END) AS keys,
    collect(DISTINCT CASE WHEN c.eventType IN ['DEPLOYMENT', 'ARMS_TRANSFER'] AND c.locationId IS NOT NULL
      THEN {location: c.locationId, eventType: c.eventType} ELSE null END) AS places
}
RETURN keys, places ORDER BY size(keys)
