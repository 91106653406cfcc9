import { CASINGS, entryKey, findCasing, type LexiconData, wordHash } from '../extract/syntax/lexicon.js'
import type { Example } from './example.js'

const FREQUENT = 3
/** A word seen this often can have only what it was seen with. */
const SETTLED = 12
const RARE_SHARE = 0.001

interface Counts {
  total: number
  readonly tags: Map<number, number>
  readonly entities: Map<number, number>
}

export interface BuiltLexicon {
  readonly data: LexiconData
  /** Set 0 holds every class. */
  readonly tagSets: readonly Uint8Array[]
  readonly entitySets: readonly Uint8Array[]
}

/** What is kept of the vocabulary: hashes of frequent words, and the tags and entity classes of settled ones. */
export function buildLexicon(
  examples: readonly Example[],
  tagCount: number,
  entityCount: number,
): BuiltLexicon {
  const words = new Map<number, number>()
  const entries = new Map<number, Counts>()
  for (const example of examples) {
    example.forms.forEach((form, i) => {
      const hash = wordHash(form)
      words.set(hash, (words.get(hash) ?? 0) + 1)
      const key = entryKey(hash, findCasing(form))
      const counts = entries.get(key) ?? { total: 0, tags: new Map(), entities: new Map() }
      counts.total++
      increase(counts.tags, example.tags[i] ?? 0)
      // A capital leaves open what a name is; a small letter does not.
      if (findCasing(form) <= CASINGS.LOWER) increase(counts.entities, example.entities[i] ?? 0)
      entries.set(key, counts)
    })
  }
  const tags = new SetTable(tagCount)
  const entities = new SetTable(entityCount)
  const settled = [...entries].filter(([, counts]) => counts.total >= SETTLED).sort(([a], [b]) => a - b)
  const tagNumbers = settled.map(([, counts]) => tags.number(common(counts.tags, counts.total)))
  const entityNumbers = settled.map(([, counts]) => entities.number(common(counts.entities, counts.total)))
  return {
    data: {
      frequent: Int32Array.from(
        [...words].filter(([, count]) => count >= FREQUENT).map(([hash]) => hash),
      ).sort(),
      keys: Int32Array.from(settled, ([key]) => key),
      tagSets: Uint16Array.from(tagNumbers),
      entitySets: Uint16Array.from(entityNumbers),
    },
    tagSets: tags.sets,
    entitySets: entities.sets,
  }
}

function increase(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const common = (counts: ReadonlyMap<number, number>, total: number): number[] =>
  [...counts]
    .filter(([, count]) => count / total > RARE_SHARE)
    .map(([key]) => key)
    .sort((a, b) => a - b)

/** Distinct sets by number; no members means all. */
class SetTable {
  readonly sets: Uint8Array[]
  readonly #numbers = new Map<string, number>()

  constructor(size: number) {
    this.sets = [Uint8Array.from({ length: size }, (_, i) => i)]
  }

  number(members: readonly number[]): number {
    if (members.length === 0) return 0
    const key = members.join(' ')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.sets.length)
    this.sets.push(Uint8Array.from(members))
    return this.sets.length - 1
  }
}
