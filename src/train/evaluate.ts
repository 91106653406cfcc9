import { coarseTag } from '../extract/syntax/coarse-tag.js'
import { createSyntax } from '../extract/syntax/create-syntax.js'
import { entityBegins, entityInside, entityType, findEntities } from '../extract/syntax/find-entities.js'
import { Frame, PAD } from '../extract/syntax/frame.js'
import { lemmatise } from '../extract/syntax/lemmatise.js'
import { Lexicon } from '../extract/syntax/lexicon.js'
import { createTreeParser } from '../extract/syntax/parse-tree.js'
import { NER_LABELS } from '../extract/syntax/sentence.js'
import type { SyntaxModel } from '../extract/syntax/syntax-model.js'
import { tag } from '../extract/syntax/tag.js'
import { detokenise } from './align-tokens.js'
import { type Inventory, toExample } from './example.js'
import type { TreebankToken } from './read-conllu.js'

export interface Scores {
  readonly sentences: number
  readonly tokens: number
  readonly xpos: number
  readonly upos: number
  readonly lemma: number
  readonly uas: number
  readonly las: number
  /** The same without punctuation. */
  readonly uasWords: number
  readonly lasWords: number
  /** Persons, nations and groups, organisations, states and cities, other places, buildings: span and type exact. */
  readonly entityF1: number
  readonly allEntityF1: number
  readonly entityF1ByType: Readonly<Record<string, number>>
  readonly labelF1: Readonly<Record<string, number>>
}

const NAMED = ['PERSON', 'NORP', 'ORG', 'GPE', 'LOC', 'FAC']

/** Scores the model, on the annotated tokens; arcs and entities count only where the treebank uses our conventions. */
export function evaluate(
  model: SyntaxModel,
  sentences: readonly (readonly TreebankToken[])[],
  inventory: Inventory,
): Scores {
  const lexicon = new Lexicon(model.lexicon)
  const frame = new Frame()
  const parseTree = createTreeParser(model)
  const counts = { tokens: 0, xpos: 0, upos: 0, lemma: 0, head: 0, arc: 0, words: 0, wordHead: 0, wordArc: 0 }
  const entities = new Tally()
  const labels = new Tally()
  for (const sentence of sentences) {
    const example = toExample(sentence, inventory)
    frame.load(example.forms, lexicon)
    tag(frame, model.tagger)
    findEntities(frame, model.entities)
    parseTree(frame)
    sentence.forEach((token, i) => {
      const at = i + PAD
      const xpos = model.tags[frame.tag[at] ?? 0] ?? ''
      const dep = model.labels[frame.label[at] ?? 0] ?? ''
      const lower = token.form.toLowerCase()
      const lemma = lemmatise(token.form, lower, xpos)
      const head = frame.head[at] === example.heads[i]
      const arc = head && dep === token.dep
      counts.tokens++
      if (xpos === token.xpos) counts.xpos++
      if (coarseTag(xpos, lower, lemma, dep) === token.upos) counts.upos++
      if (lemma.toLowerCase() === token.lemma.toLowerCase()) counts.lemma++
      if (head) counts.head++
      if (arc) counts.arc++
      labels.compare(arc ? token.dep : null, dep, token.dep)
      if (token.dep === 'punct') return
      counts.words++
      if (head) counts.wordHead++
      if (arc) counts.wordArc++
    })
    tallyEntities(
      entities,
      spansOf(example.entities, 0, frame.length),
      spansOf(frame.entity, PAD, frame.length),
    )
  }
  const share = (part: number, whole: number): number => round(part / whole)
  return {
    sentences: sentences.length,
    tokens: counts.tokens,
    xpos: share(counts.xpos, counts.tokens),
    upos: share(counts.upos, counts.tokens),
    lemma: share(counts.lemma, counts.tokens),
    uas: share(counts.head, counts.tokens),
    las: share(counts.arc, counts.tokens),
    uasWords: share(counts.wordHead, counts.words),
    lasWords: share(counts.wordArc, counts.words),
    entityF1: entities.f1(NAMED),
    allEntityF1: entities.f1([...entities.names]),
    entityF1ByType: entities.byName(),
    labelF1: labels.byName(),
  }
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000

function spansOf(classes: Int32Array, offset: number, length: number): Map<string, string> {
  const spans = new Map<string, string>()
  for (let i = 0; i < length; i++) {
    const first = classes[i + offset] ?? 0
    if (!entityBegins(first)) continue
    let end = i + 1
    while (end < length && classes[end + offset] === entityInside(first)) end++
    spans.set(`${i} ${end} ${first}`, NER_LABELS[entityType(first)] ?? 'O')
  }
  return spans
}

function tallyEntities(
  tally: Tally,
  gold: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): void {
  for (const [span, name] of found) tally.compare(gold.has(span) ? name : null, name, null)
  for (const [span, name] of gold) if (!found.has(span)) tally.compare(null, null, name)
}

/** Right, found and missed, by name. */
class Tally {
  readonly #right = new Map<string, number>()
  readonly #found = new Map<string, number>()
  readonly #gold = new Map<string, number>()

  get names(): Set<string> {
    return new Set([...this.#gold.keys(), ...this.#found.keys()])
  }

  /** `right` is also counted as gold where `gold` is not given. */
  compare(right: string | null, found: string | null, gold: string | null): void {
    const add = (counts: Map<string, number>, name: string | null): void => {
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    add(this.#right, right)
    add(this.#found, found)
    add(this.#gold, gold ?? right)
  }

  f1(names: readonly string[]): number {
    const sum = (counts: ReadonlyMap<string, number>): number =>
      names.reduce((total, name) => total + (counts.get(name) ?? 0), 0)
    return round((2 * sum(this.#right)) / Math.max(1, sum(this.#found) + sum(this.#gold)))
  }

  byName(): Record<string, number> {
    return Object.fromEntries([...this.names].sort().map(name => [name, this.f1([name])]))
  }
}

/** Sentences a second over running text, on this machine, from characters to labelled arcs. */
export function measureSpeed(model: SyntaxModel, sentences: readonly (readonly TreebankToken[])[]): number {
  const text = sentences.map(sentence => detokenise(sentence).text).join('\n\n')
  const syntax = createSyntax(model)
  syntax.analyse(text)
  const began = performance.now()
  const found = syntax.analyse(text).length
  return Math.round((found * 1000) / (performance.now() - began))
}
