// undated-backings: how many claims of the backings of or by an end no question of knowledge counts, as nobody knows when they were published.
// params: recipient, backer  returns: claims
CALL () {
  MATCH (u:UndatedBackings {recipient: $recipient})
  RETURN u
  UNION ALL
  MATCH (u:UndatedBackings {backer: $backer})
  RETURN u
}
RETURN sum(u.claimCount) AS claims ORDER BY claims
