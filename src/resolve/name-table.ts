import type { CuratedAlias } from '../domain/actor.js'
import type { NameMatch } from '../domain/name-lookup.js'
import { compareNormalised } from './compare-spellings.js'
import { memoise } from './memoise.js'
import { foldName, looseKey, type NormalisedName, normaliseName } from './normalise-name.js'

/** What a curated entry of either sort has. */
export interface NamedEntry {
  readonly id: string
  readonly name: string
  readonly aliases: readonly CuratedAlias[]
}

/** A written name with all entries that bear it. */
interface StoredSpelling<Entry> {
  readonly name: string
  readonly loose: string
  readonly names: NameMatch<Entry>[]
}

/** Curated entries by the strict and the loose key of their names. Names that differ under the loose key are never compared. */
export interface NameTable<Entry> {
  readonly entries: ReadonlyMap<string, Entry>
  /** Entries whose name has the same letters. */
  exact(folded: string): readonly NameMatch<Entry>[]
  /** Entries whose name is a spelling of this one, but not letter for letter. */
  variants(name: NormalisedName): readonly NameMatch<Entry>[]
  lookUp(name: string): readonly NameMatch<Entry>[]
  readonly foldedNames: Iterable<string>
  readonly looseNames: Iterable<string>
}

function collect<Entry extends NamedEntry>(entries: readonly Entry[]): Map<string, StoredSpelling<Entry>> {
  const spellings = new Map<string, StoredSpelling<Entry>>()
  for (const entry of entries) {
    const seen = new Set<string>()
    const names: readonly CuratedAlias[] = [...entry.aliases, { name: entry.name, strength: 'STRONG' }]
    for (const { name, strength } of names) {
      const folded = foldName(name)
      // The name itself comes last, so that an alias that repeats it can say that it is weak.
      if (folded === '' || seen.has(folded)) continue
      seen.add(folded)
      const spelling = spellings.get(folded) ?? { name, loose: looseKey(name, folded), names: [] }
      spelling.names.push({ entry, alias: name, strength, how: 'EXACT' })
      spellings.set(folded, spelling)
    }
  }
  return spellings
}

const NONE: readonly never[] = []

/** Builds the table. Linear in the number of names. */
export function createNameTable<Entry extends NamedEntry>(entries: readonly Entry[]): NameTable<Entry> {
  const byFold = collect(entries)
  const byLoose = new Map<string, StoredSpelling<Entry>[]>()
  for (const spelling of byFold.values()) {
    const bucket = byLoose.get(spelling.loose)
    if (bucket) bucket.push(spelling)
    else byLoose.set(spelling.loose, [spelling])
  }
  const normalisedOf = memoise(normaliseName)
  const exact = (folded: string): readonly NameMatch<Entry>[] => byFold.get(folded)?.names ?? NONE
  const variants = (name: NormalisedName): readonly NameMatch<Entry>[] => {
    const close = (byLoose.get(name.loose) ?? [])
      .map(spelling => ({ spelling, normalised: normalisedOf(spelling.name) }))
      // A spelling without its vowels fits too many Latin names to be evidence; the entry has Latin names of its own.
      .filter(
        ({ normalised }) =>
          normalised.strict !== name.strict && (name.vowelsUnwritten || !normalised.vowelsUnwritten),
      )
      .map(({ spelling, normalised }) => ({ spelling, comparison: compareNormalised(name, normalised) }))
      .filter(({ comparison }) => comparison.same)
      .sort((left, right) => right.comparison.score - left.comparison.score)
    const found = new Map<string, NameMatch<Entry>>()
    for (const { spelling } of close)
      for (const stored of spelling.names)
        if (!found.has(stored.entry.id)) found.set(stored.entry.id, { ...stored, how: 'VARIANT' })
    return [...found.values()]
  }
  return {
    entries: new Map(entries.map(entry => [entry.id, entry])),
    exact,
    variants,
    lookUp(name) {
      const same = exact(foldName(name))
      const known = new Set(same.map(match => match.entry.id))
      return [...same, ...variants(normaliseName(name)).filter(match => !known.has(match.entry.id))]
    },
    foldedNames: byFold.keys(),
    looseNames: byLoose.keys(),
  }
}
