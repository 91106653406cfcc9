/**
 * Letters and digits of a name in lower case, without accents: two names of one key are the same name to a reader. A cheap
 * fold, as it runs for tens of thousands of names at every start; transliteration variants are another matter.
 */
export function nameKey(name: string): string {
  const letters = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '')
  return letters
    .replace(/^the /i, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
