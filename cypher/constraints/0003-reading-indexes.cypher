// 0003-reading-indexes: dates, places and words that readers search by. params: none  returns: none
CREATE INDEX source_document_published IF NOT EXISTS FOR (n:SourceDocument) ON (n.publishedOn, n.id);
CREATE INDEX source_document_recorded IF NOT EXISTS FOR (n:SourceDocument) ON (n.recordedAt);
CREATE INDEX claim_predicate IF NOT EXISTS FOR (n:Claim) ON (n.predicate, n.id);
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name, n.id);
CREATE INDEX location_name IF NOT EXISTS FOR (n:Location) ON (n.name, n.id);
CREATE INDEX event_latest IF NOT EXISTS FOR (n:Event) ON (n.dateLatest, n.id);
CREATE INDEX event_earliest IF NOT EXISTS FOR (n:Event) ON (n.dateEarliest);
CREATE INDEX event_type IF NOT EXISTS FOR (n:Event) ON (n.eventType, n.dateLatest);
CREATE INDEX backs_valid IF NOT EXISTS FOR ()-[r:BACKS]-() ON (r.validFrom, r.validTo);
CREATE INDEX backs_reported IF NOT EXISTS FOR ()-[r:BACKS]-() ON (r.firstReportedOn);
CREATE INDEX controls_valid IF NOT EXISTS FOR ()-[r:CONTROLS]-() ON (r.validFrom, r.validTo);
CREATE INDEX controls_reported IF NOT EXISTS FOR ()-[r:CONTROLS]-() ON (r.firstReportedOn);
CREATE POINT INDEX location_point IF NOT EXISTS FOR (n:Location) ON (n.point);
CREATE FULLTEXT INDEX actorText IF NOT EXISTS FOR (n:Actor) ON EACH [n.name, n.searchText]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX locationText IF NOT EXISTS FOR (n:Location) ON EACH [n.name, n.searchText]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX eventText IF NOT EXISTS FOR (n:Event) ON EACH [n.name]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX documentText IF NOT EXISTS FOR (n:SourceDocument) ON EACH [n.title, n.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX passageText IF NOT EXISTS FOR (n:Passage) ON EACH [n.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
