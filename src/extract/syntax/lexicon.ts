import { RecentValues } from '../../domain/recent-values.js'
import { characterClass, DIGIT, LETTER, LOWER, UPPER } from './characters.js'
import { hashText, mix1, mix2 } from './hash.js'
import { isPrefixedPast } from './lemmatise.js'

/** What the statistical stages know of a written word, worked out once per form. */
export interface Word {
  /** The form itself: tokens share it, so that looking words up costs no new hash of each. */
  readonly text: string
  readonly lower: string
  /** Hash of the lower-case form where the word was frequent in training, else of its shape and ending. */
  readonly lex: number
  /** Hash of the word as it is written. */
  readonly form: number
  readonly prefix1: number
  readonly prefix2: number
  readonly prefix3: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly shape: number
  readonly casing: Casing
  /** Set of tags that the word can have, as an index into the lexicon's `tagSets`; 0 where any is possible. */
  readonly tagSet: number
  /** Set of entity classes that it can have, likewise. */
  readonly entitySet: number
  /** Seen often without a capital: a capital alone makes it no name. */
  readonly ordinary: boolean
  /** Its lemma by the number of its tag, as far as it has been asked for. */
  readonly lemmas: (string | undefined)[]
}

export const CASINGS = { NONE: 0, LOWER: 1, TITLE: 2, UPPER: 3, MIXED: 4 } as const
export type Casing = (typeof CASINGS)[keyof typeof CASINGS]

/** The stored part: hashes of frequent words, and what each can be. */
export interface LexiconData {
  /** Hashes of the normalised lower-case words seen often in training. */
  readonly frequent: Int32Array
  /** Hashes of casing and word, with the index of the tag set and entity set of each. */
  readonly keys: Int32Array
  readonly tagSets: Uint16Array
  readonly entitySets: Uint16Array
}

const MOST_CACHED = 20_000
const LONGEST_CACHED = 40

export class Lexicon {
  readonly #frequent: Set<number>
  readonly #entries: Map<number, number>
  readonly #data: LexiconData
  readonly #pastSet: number
  readonly #words = new RecentValues<Word>(MOST_CACHED)
  readonly #make = (form: string): Word => this.#describe(form)

  /** `pastSet`: the number of the set of tags that a past form of a verb can have; 0 where any is possible. */
  constructor(data: LexiconData, pastSet = 0) {
    this.#pastSet = pastSet
    this.#data = data
    this.#frequent = new Set(data.frequent)
    this.#entries = new Map(Array.from(data.keys, (key, i) => [key, i]))
  }

  word(form: string): Word {
    return form.length <= LONGEST_CACHED ? this.#words.getOrMake(form, this.#make) : this.#describe(form)
  }

  #describe(form: string): Word {
    const lower = form.toLowerCase()
    const normal = normaliseWord(lower)
    const casing = findCasing(form)
    const shape = findShape(form)
    const length = normal.length
    const suffix = (n: number): number => hashText(normal, Math.max(0, length - n), length) + n
    const prefix = (n: number): number => hashText(normal, 0, Math.min(n, length)) + n
    const hash = hashText(normal, 0, length)
    const frequent = this.#frequent.has(hash)
    const entry = this.#entries.get(entryKey(hash, casing))
    return {
      text: form,
      lower,
      lex: frequent ? hash : mix2(1, suffix(3), casing),
      form: frequent ? mix2(2, hash, casing) : mix2(3, shape, suffix(2)),
      prefix1: prefix(1),
      prefix2: prefix(2),
      prefix3: prefix(3),
      suffix1: suffix(1),
      suffix2: suffix(2),
      suffix3: suffix(3),
      suffix4: suffix(4),
      shape,
      casing,
      tagSet: entry === undefined ? this.#setOfRare(lower) : (this.#data.tagSets[entry] ?? 0),
      entitySet: entry === undefined ? 0 : (this.#data.entitySets[entry] ?? 0),
      ordinary: !ARTICLE.test(lower) && this.#entries.has(entryKey(hash, CASINGS.LOWER)),
      lemmas: [],
    }
  }

  #setOfRare(lower: string): number {
    return this.#pastSet !== 0 && isPrefixedPast(lower) ? this.#pastSet : 0
  }
}

/** The Arabic article opens names, however often it stands without a capital. */
const ARTICLE = /^[ae]l$/

/** Key of a word with its casing in `LexiconData.keys`. */
export const entryKey = (hash: number, casing: Casing): number => mix2(4, hash, casing)

export const wordHash = (form: string): number => {
  const normal = normaliseWord(form.toLowerCase())
  return hashText(normal, 0, normal.length)
}

const NOTABLE = /[\d’‑\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Digits become 0, curly apostrophes straight; invisible characters go. */
export const normaliseWord = (lower: string): string =>
  NOTABLE.test(lower)
    ? lower.replace(INVISIBLE, '').replaceAll('’', "'").replaceAll('‑', '-').replace(/\d/g, '0')
    : lower

export function findCasing(form: string): Casing {
  let uppers = 0
  let lowers = 0
  let first = 0
  for (let i = 0; i < form.length; i++) {
    const kind = characterClass(form.charCodeAt(i))
    if (!(kind & LETTER)) continue
    first ||= kind
    if (kind & UPPER) uppers++
    else lowers++
  }
  if (uppers === 0) return lowers === 0 ? CASINGS.NONE : CASINGS.LOWER
  if (lowers === 0) return uppers > 1 ? CASINGS.UPPER : CASINGS.TITLE
  return uppers === 1 && first & UPPER ? CASINGS.TITLE : CASINGS.MIXED
}

/** "Xx-d" for "Su-24": runs of like characters count once, long shapes are cut. */
function findShape(form: string): number {
  let shape = 7
  let last = -1
  let runs = 0
  for (let i = 0; i < form.length && runs < 8; i++) {
    const kind = characterClass(form.charCodeAt(i))
    const run =
      kind & UPPER ? 1 : kind & LOWER ? 2 : kind & DIGIT ? 3 : kind & LETTER ? 4 : form.charCodeAt(i) + 5
    if (run === last) continue
    last = run
    runs++
    shape = mix1(shape, run)
  }
  return mix2(5, shape, Math.min(form.length, 5))
}
