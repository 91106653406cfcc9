import { entityInside, entityType } from '../extract/syntax/find-entities.js'
import { CASINGS, entryKey, findCasing, type LexiconData, wordHash } from '../extract/syntax/lexicon.js'
import type { Example } from './example.js'

const FREQUENT = 3
/** A word seen this often can have only what it was seen with. */
const SETTLED = 12
/** The same for names. */
const SETTLED_NAME = 60
const RARE_TAG = 0.002
const RARE_ENTITY = 0.004
const RARE_TAG_SHARE = 0.0003

interface Counts {
  total: number
  /** Written with a capital: it may be a name of any kind until it has been seen often. */
  open: boolean
  readonly tags: Map<number, number>
  readonly entities: Map<number, number>
}

export interface BuiltLexicon {
  readonly data: LexiconData
  /** Set 0 is for unknown words. */
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
      const counts = entries.get(key) ?? { total: 0, open: false, tags: new Map(), entities: new Map() }
      counts.total++
      increase(counts.tags, example.tags[i] ?? 0)
      increase(counts.entities, example.entities[i] ?? 0)
      counts.open ||= findCasing(form) > CASINGS.LOWER
      entries.set(key, counts)
    })
  }
  const settled = [...entries].filter(([, counts]) => counts.total >= SETTLED).sort(([a], [b]) => a - b)
  const tags = new SetTable(rareTags([...entries.values()], tagCount))
  const entities = new SetTable(Array.from({ length: entityCount }, (_, i) => i))
  const tagNumbers = settled.map(([, counts]) => tags.number(common(counts.tags, counts.total * RARE_TAG)))
  const entityNumbers = settled.map(([, counts]) => entities.number(entityClasses(counts)))
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

/** Tags of words that are not settled, and so of unknown ones: hardly ever the, of and such. */
function rareTags(entries: readonly Counts[], tagCount: number): number[] {
  const totals = new Map<number, number>()
  let all = 0
  for (const { total, tags } of entries) {
    if (total >= SETTLED) continue
    all += total
    for (const [tag, count] of tags) totals.set(tag, (totals.get(tag) ?? 0) + count)
  }
  const rare = [...totals].filter(([, count]) => count / all > RARE_TAG_SHARE).map(([tag]) => tag)
  return rare.length > 0 ? rare.sort((a, b) => a - b) : Array.from({ length: tagCount }, (_, i) => i)
}

/** None, for a word that may be of any class. What can begin an entity can go on with one, and the other way about. */
function entityClasses({ entities, total, open }: Counts): number[] {
  if (open && total < SETTLED_NAME) return []
  const types = new Set(common(entities, total * RARE_ENTITY).map(entityType))
  return [...types].flatMap(type => (type === 0 ? [0] : [type, entityInside(type)])).sort((a, b) => a - b)
}

function increase(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const common = (counts: ReadonlyMap<number, number>, least: number): number[] =>
  [...counts]
    .filter(([, count]) => count > least)
    .map(([key]) => key)
    .sort((a, b) => a - b)

/** Distinct sets by number; set 0 is for what is not known, and for no members. */
class SetTable {
  readonly sets: Uint8Array[]
  readonly #numbers = new Map<string, number>()

  constructor(unknown: readonly number[]) {
    this.sets = [Uint8Array.from(unknown)]
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
