import { CASINGS, type Lexicon, type Word } from './lexicon.js'

/** Free places before the first and behind the last token, so that features may look past the ends. */
export const PAD = 4

/**
 * One sentence as parallel arrays, reused from sentence to sentence. Token i of the sentence is at i + PAD; whatever lies outside
 * has reserved values, and place 0 stands for "no such token".
 */
export class Frame {
  length = 0
  words: Word[] = []
  lex = new Int32Array(0)
  form = new Int32Array(0)
  shape = new Int32Array(0)
  suffix2 = new Int32Array(0)
  suffix3 = new Int32Array(0)
  tagSet = new Int32Array(0)
  tag = new Int32Array(0)
  head = new Int32Array(0)
  label = new Int32Array(0)
  entity = new Int32Array(0)
  /** Leftmost and second leftmost dependents, rightmost and second rightmost; 0 for none. */
  left1 = new Int32Array(0)
  left2 = new Int32Array(0)
  right1 = new Int32Array(0)
  right2 = new Int32Array(0)
  leftCount = new Int32Array(0)
  rightCount = new Int32Array(0)
  stack = new Int32Array(0)
  /** By head: one more than the label last given to a dependent, and the set of all given so far. */
  lastLabel = new Int32Array(0)
  seenLabels = new Int32Array(0)
  #capacity = 0

  /** Fills in the words; tags, arcs and entities are left to the stages. */
  load(forms: readonly string[], lexicon: Lexicon): void {
    const length = forms.length
    if (length + 2 * PAD > this.#capacity) this.#grow(length + 2 * PAD)
    this.length = length
    this.#words(forms, lexicon)
    const style = this.#casingStyle()
    for (let i = 0; i < length; i++) {
      const word = this.words[i] as Word
      const at = i + PAD
      this.lex[at] = word.lex
      this.form[at] = word.form
      this.shape[at] = word.shape + style
      this.suffix2[at] = word.suffix2
      this.suffix3[at] = word.suffix3
      this.tagSet[at] = word.tagSet
    }
    this.#edges(length)
  }

  #words(forms: readonly string[], lexicon: Lexicon): void {
    this.words.length = 0
    for (const form of forms) this.words.push(lexicon.word(form))
  }

  /** 1 for headlines in title case, 2 for all capitals, else 0: there a capital says little. */
  #casingStyle(): number {
    let lowers = 0
    let titles = 0
    let uppers = 0
    for (const word of this.words) {
      if (word.lower.length < 4) continue
      if (word.casing === CASINGS.LOWER) lowers++
      else if (word.casing === CASINGS.UPPER) uppers++
      else if (word.casing === CASINGS.TITLE) titles++
    }
    const letters = lowers + titles + uppers
    if (letters < 3 || lowers * 5 > letters) return 0
    return uppers * 2 > letters ? 2 : 1
  }

  #edges(length: number): void {
    for (let k = 0; k < PAD; k++) {
      const before = PAD - 1 - k
      const behind = PAD + length + k
      for (const array of [this.lex, this.form, this.shape, this.suffix2, this.suffix3]) {
        array[before] = 11 + k
        array[behind] = 21 + k
      }
      this.tagSet[before] = this.tagSet[behind] = 0
      this.tag[before] = 61
      this.tag[behind] = 62
      this.entity[before] = this.entity[behind] = 0
    }
  }

  #grow(size: number): void {
    const capacity = Math.max(256, size * 2)
    const fresh = (): Int32Array<ArrayBuffer> => new Int32Array(capacity)
    this.#capacity = capacity
    this.lex = fresh()
    this.form = fresh()
    this.shape = fresh()
    this.suffix2 = fresh()
    this.suffix3 = fresh()
    this.tagSet = fresh()
    this.tag = fresh()
    this.head = fresh()
    this.label = fresh()
    this.entity = fresh()
    this.left1 = fresh()
    this.left2 = fresh()
    this.right1 = fresh()
    this.right2 = fresh()
    this.leftCount = fresh()
    this.rightCount = fresh()
    this.stack = fresh()
    this.lastLabel = fresh()
    this.seenLabels = fresh()
  }

  /** Forgets all arcs. */
  clearArcs(): void {
    const end = this.length + 2 * PAD
    for (const array of [
      this.head,
      this.left1,
      this.left2,
      this.right1,
      this.right2,
      this.leftCount,
      this.rightCount,
    ])
      array.fill(0, 0, end)
  }
}
