/**
 * Letters and digits of a name in lower case, without accents: two names of one key are the same name to a reader. A cheap
 * fold, as it runs for all seeds at every start; transliteration variants are another matter.
 */
export function nameKey(name: string): string {
  const bare = name.replace(/^the /i, '')
  if (/^[\x20-\x7e]*$/.test(bare)) return bare.toLowerCase().replace(/[^a-z0-9]+/g, '')
  return bare
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
