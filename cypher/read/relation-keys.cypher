// relation-keys: keys under which claims are derived together, in order, one row for each claim: a page of so many claims.
// params: after, before, first  returns: key
MATCH (c:Claim)
WHERE c.relationKey > $after AND c.relationKey < $before
RETURN c.relationKey AS key ORDER BY key LIMIT $first
