// event-reports-without-event: event reports of documents that count and that no event has taken up yet.
// params: documents  returns: id
UNWIND $documents AS document
MATCH (c:Claim {documentId: document})
WHERE c.counts AND c.eventFamily IS NOT NULL AND NOT EXISTS { (c)-[:REPORTS]->(:Event) }
RETURN DISTINCT c.id AS id ORDER BY id
