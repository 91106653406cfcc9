// 0008-spellings: whom a name means, without a look at every document that uses it. params: none  returns: none
CREATE CONSTRAINT spelling_id IF NOT EXISTS FOR (n:Spelling) REQUIRE n.id IS UNIQUE;
CREATE INDEX spelling_key IF NOT EXISTS FOR (n:Spelling) ON (n.key);
CREATE INDEX spelling_loose_key IF NOT EXISTS FOR (n:Spelling) ON (n.looseKey);
