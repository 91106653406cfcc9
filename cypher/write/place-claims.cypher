// place-claims: under which key each claim is derived, and for event claims when and between whom.
// params: rows[{id, relationKey, eventFamily, exactDay, vagueFrom, vagueTo, unitIds}]  returns: none
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c += row
