import type { CuratedActor } from './actor.js'
import type { CuratedLocation } from './location.js'

/** A curated name that equals a looked-up one under the normalised key. */
export interface NameMatch<Entry> {
  readonly entry: Entry
  readonly alias: string
  readonly strength: 'STRONG' | 'WEAK'
  /** EXACT: same letters (case and accents aside); VARIANT: same only under the transliteration key. */
  readonly how: 'EXACT' | 'VARIANT'
}

/** Looks names up among curated actors and locations, in any spelling and script. A parameter of extraction and resolution. */
export interface NameLookup {
  actors(name: string): readonly NameMatch<CuratedActor>[]
  locations(name: string): readonly NameMatch<CuratedLocation>[]
  /** Only those of the same letters: cheaper, for descriptions, which are not transliterated. */
  actorsNamed(name: string): readonly NameMatch<CuratedActor>[]
  locationsNamed(name: string): readonly NameMatch<CuratedLocation>[]
  /** States by adjective or demonym: "Turkish", "Emirati", "Libyans". */
  statesByAdjective(word: string): readonly CuratedActor[]
  actorById(id: string): CuratedActor | null
  locationById(id: string): CuratedLocation | null
  /** Forces named for this leader, parts of this government. */
  forcesNamedFor(leader: string): readonly CuratedActor[]
  partsOf(actor: string): readonly CuratedActor[]
  /** True where two writings are spellings of one name ("Qanunu", "Gununu"), in any script. */
  sameName(left: string, right: string): boolean
  /** Two writings are spellings of one name only where they share one of these keys: for indexes of names. */
  keysOf(name: string): readonly string[]
  /** Longest curated name (in words) that starts at a position of a token list, for scanning text: see its implementation. */
  longestAt(
    words: readonly string[],
    from: number,
  ): {
    readonly length: number
    readonly actors: readonly NameMatch<CuratedActor>[]
    readonly locations: readonly NameMatch<CuratedLocation>[]
  } | null
}
