import { entityInside, entityType } from '../extract/syntax/find-entities.js'
import { PAD } from '../extract/syntax/frame.js'
import { NER_LABELS } from '../extract/syntax/sentence.js'
import type { TreebankToken } from './read-conllu.js'

/** A training sentence in numbers. Heads are places in a frame, 0 for the root. */
export interface Example {
  readonly forms: readonly string[]
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly entities: Int32Array
}

/** The classes by number. */
export interface Inventory {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
}

export function collectInventory(sentences: readonly (readonly TreebankToken[])[]): Inventory {
  const tags = new Set<string>()
  const labels = new Set<string>()
  for (const sentence of sentences) {
    for (const { xpos, dep } of sentence) {
      tags.add(xpos)
      labels.add(dep)
    }
  }
  return { tags: [...tags].sort(), labels: [...labels].sort() }
}

export function toExample(sentence: readonly TreebankToken[], inventory: Inventory): Example {
  return {
    forms: sentence.map(token => token.form),
    tags: Int32Array.from(sentence, token => inventory.tags.indexOf(token.xpos)),
    heads: Int32Array.from(sentence, token => (token.head < 0 ? 0 : token.head + PAD)),
    labels: Int32Array.from(sentence, token => inventory.labels.indexOf(token.dep)),
    entities: entityClasses(sentence),
  }
}

function entityClasses(sentence: readonly TreebankToken[]): Int32Array {
  const classes = new Int32Array(sentence.length)
  sentence.forEach(({ ner }, i) => {
    if (ner === 'O') return
    const type = NER_LABELS.findIndex(label => `B-${label}` === ner || `I-${label}` === ner)
    if (type < 1) throw new Error(`Unknown entity type ${ner}`)
    const before = classes[i - 1] ?? 0
    const goesOn = ner.startsWith('I-') && before > 0 && entityType(before) === type
    classes[i] = goesOn ? entityInside(before) : type
  })
  return classes
}
