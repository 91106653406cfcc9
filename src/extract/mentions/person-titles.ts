import { words } from '../words.js'

/** Words before a name that belong to the person, beyond the office nouns: ranks, forms of address, former states of office. */
const TITLES = new Set(
  `rear gen gen. general col col. colonel maj maj. major brig brig. brigadier lt lt. lieutenant capt capt. captain sgt sgt. sergeant adm adm. admiral
  cmdr cmdr. marshal field staff mr mr. mrs mrs. ms ms. dr dr. prof prof. sir lord lady sheikh shaikh imam ayatollah mullah hajj sayyid king queen prince
  princess emir sultan president vice prime minister foreign defense defence interior finance deputy premier chancellor senator sen sen. rep rep. gov gov.
  governor mayor secretary secretary-general ambassador envoy spokesman spokeswoman spokesperson commander chief leader warlord strongman speaker
  minister director head boss chairman chairwoman putschist dictator ruler retired former late acting then-president ex-president first lieutenant judge
  justice rev rev. pope archbishop special representative correspondent reporter journalist analyst activist adviser advisor assistant under
  undersecretary state treasury official coordinator negotiator captain officer ousted deposed exiled self-declared self-proclaimed rebel fugitive
  separatist army military security police senior top lawmaker congressman congresswoman professor mp`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/** True for a word that may stand between the start of a person's mention and the name. */
export const isTitleWord = (lower: string): boolean => TITLES.has(lower)

/** What ministers are of that is no body: "minister of interior of the government". */
const FIELDS: ReadonlySet<string> = words(
  'interior defense defence finance health justice economy oil energy information education planning transport labor labour trade',
)

/** Last token of an office whose name has more words than its noun: "secretary-general", "secretary of state", "editor in chief". */
export function officeEnd(tokens: readonly { readonly lower: string }[], at: number): number {
  const word = (offset: number): string => tokens[at + offset]?.lower ?? ''
  if (word(0) === 'secretary') {
    if (word(1) === 'general') return at + 1
    if ((word(1) === '-' && word(2) === 'general') || (word(1) === 'of' && word(2) === 'state')) return at + 2
  }
  // "minister of interior", "minister of foreign affairs", "commander in chief"
  if (word(0) === 'minister' && word(1) === 'of') {
    const field = word(2) === 'the' ? 3 : 2
    if (FIELDS.has(word(field))) return at + field
    if (word(field + 1) === 'affairs') return at + field + 1
  }
  if (word(0) === 'commander' && word(1) === 'in' && word(2) === 'chief') return at + 2
  if (word(0) === 'commander' && word(2) === 'in' && word(4) === 'chief') return at + 4
  if (word(0) === 'editor' && word(1) === 'in' && word(2) === 'chief') return at + 2
  return at
}
