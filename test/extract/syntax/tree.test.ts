import { describe, expect, it } from 'vitest'
import type { Sentence, Token } from '../../../src/extract/syntax/sentence.js'
import {
  ancestors,
  childByDep,
  childrenByDep,
  conjuncts,
  isNegated,
  isPassive,
  isWithin,
  nearestVerb,
  path,
  subtreeSpan,
} from '../../../src/extract/syntax/tree.js'

/** One word a line: form, Penn tag, head (from 1, 0 for the root), label. */
function sentenceOf(...lines: readonly string[]): Sentence {
  let start = 0
  const tokens = lines.map((line, index): Token => {
    const [text = '', xpos = '', head = '0', dep = ''] = line.split(' ')
    const token: Token = {
      index,
      text,
      lower: text.toLowerCase(),
      lemma: text.toLowerCase(),
      upos: xpos.startsWith('VB') ? 'VERB' : 'NOUN',
      xpos,
      start,
      end: start + text.length,
      head: Number(head) - 1,
      dep,
      ner: 'O',
      nerBegins: false,
      ordinary: false,
    }
    start += text.length + 1
    return token
  })
  return { index: 0, start: 0, end: start - 1, text: tokens.map(token => token.text).join(' '), tokens }
}

const taken = sentenceOf(
  'Sirte NNP 4 nsubjpass',
  'was VBD 4 auxpass',
  'not RB 4 neg',
  'taken VBN 0 ROOT',
  'by IN 4 agent',
  'Turkey NNP 5 pobj',
  ', , 6 punct',
  'Qatar NNP 6 conj',
  'and CC 8 cc',
  'Sudan NNP 8 conj',
)

describe('tree', () => {
  it('lists dependents by label', () => {
    expect(childrenByDep(taken, 3, 'auxpass', 'neg')).toEqual([1, 2])
    expect(childByDep(taken, 3, 'agent')?.text).toBe('by')
    expect(childByDep(taken, 3, 'dobj')).toBeNull()
  })

  it('spans the phrase below a word', () => {
    expect(subtreeSpan(taken, 5)).toEqual({ first: 5, last: 9 })
    expect(subtreeSpan(taken, 3)).toEqual({ first: 0, last: 9 })
    expect(subtreeSpan(taken, 0)).toEqual({ first: 0, last: 0 })
  })

  it('gathers a coordination from any of its members', () => {
    expect(conjuncts(taken, 5)).toEqual([5, 7, 9])
    expect(conjuncts(taken, 9)).toEqual([5, 7, 9])
    expect(conjuncts(taken, 0)).toEqual([0])
  })

  it('walks up to the root', () => {
    expect(ancestors(taken, 9)).toEqual([7, 5, 4, 3])
    expect(nearestVerb(taken, 9)?.text).toBe('taken')
    expect(nearestVerb(taken, 3)).toBeNull()
    expect(isWithin(taken, 9, 4)).toBe(true)
    expect(isWithin(taken, 0, 4)).toBe(false)
  })

  it('gives the path over the lowest common ancestor', () => {
    expect(path(taken, 0, 5)).toEqual([0, 3, 4, 5])
    expect(path(taken, 5, 9)).toEqual([5, 7, 9])
  })

  it('knows a passive by its auxiliary, and a bare participle', () => {
    const held = sentenceOf('town NN 0 ROOT', 'held VBN 1 acl', 'near IN 2 prep')

    expect(isPassive(taken, 3)).toBe(true)
    expect(isPassive(held, 1)).toBe(true)
    expect(isPassive(sentenceOf('Turkey NNP 2 nsubj', 'took VBD 0 ROOT'), 1)).toBe(false)
  })

  it('knows a negation', () => {
    expect(isNegated(taken, 3)).toBe(true)
    expect(isNegated(taken, 5)).toBe(false)
  })

  it('connects nothing in a sentence without a parse', () => {
    const bare = sentenceOf('Turkey NNP 0', 'backs VBZ 0')

    expect(path(bare, 0, 1)).toEqual([])
    expect(conjuncts(bare, 0)).toEqual([0])
  })
})
