// graph-info: how much the graph holds, and up to when. params: none  returns: sourceDocumentCount, claimCount, actorCount, locationCount, eventCount, backingCount, controlCount, firstPublishedOn, lastPublishedOn, lastRecordedAt
RETURN COUNT { (:SourceDocument) } AS sourceDocumentCount, COUNT { (:Claim) } AS claimCount, COUNT { (:Actor) } - COUNT { (:Actor)-[:SAME_AS]->() } AS actorCount,
  COUNT { (:Location) } AS locationCount, COUNT { (:Event) } AS eventCount,
  COUNT { ()-[:BACKS]->() } AS backingCount, COUNT { ()-[:CONTROLS]->() } AS controlCount,
  head(COLLECT { MATCH (d:SourceDocument) WHERE d.publishedOn IS NOT NULL AND d.id IS NOT NULL RETURN d.publishedOn ORDER BY d.publishedOn LIMIT 1 }) AS firstPublishedOn,
  head(COLLECT { MATCH (d:SourceDocument) WHERE d.publishedOn IS NOT NULL AND d.id IS NOT NULL RETURN d.publishedOn ORDER BY d.publishedOn DESC LIMIT 1 }) AS lastPublishedOn,
  head(COLLECT { MATCH (d:SourceDocument) WHERE d.recordedAt IS NOT NULL RETURN d.recordedAt ORDER BY d.recordedAt DESC LIMIT 1 }) AS lastRecordedAt
