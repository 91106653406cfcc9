import { describe, expect, it } from 'vitest'
import { alignTokens } from '../../src/train/align-tokens.js'
import type { TreebankToken } from '../../src/train/read-conllu.js'

/** "form tag head label", heads from 1 and 0 for the root; a form that ends in "+" has no space after it. */
const sentence = (...lines: readonly string[]): TreebankToken[] =>
  lines.map(line => {
    const [form = '', xpos = '', head = '0', dep = ''] = line.split(' ')
    const spaceAfter = !form.endsWith('+')
    return {
      form: spaceAfter ? form : form.slice(0, -1),
      lemma: '',
      upos: '',
      xpos,
      head: Number(head) - 1,
      dep,
      ner: 'O',
      spaceAfter,
    }
  })

const shown = (tokens: readonly TreebankToken[] | null): string[] | undefined =>
  tokens?.map(token => `${token.form} ${token.xpos} ${token.head + 1} ${token.dep}`)

describe('alignTokens', () => {
  it('leaves alone what is cut the same way', () => {
    const same = sentence('Turkey NNP 2 nsubj', 'backs VBZ 0 ROOT', 'him+ PRP 2 dobj', '. . 2 punct')

    expect(shown(alignTokens(same))).toEqual([
      'Turkey NNP 2 nsubj',
      'backs VBZ 0 ROOT',
      'him PRP 2 dobj',
      '. . 2 punct',
    ])
  })

  it('joins a rank and its full stop, and moves the heads after it', () => {
    const rank = sentence('Col+ NNP 3 compound', '. . 3 punct', 'Ali NNP 4 nsubj', 'left VBD 0 ROOT')

    expect(shown(alignTokens(rank))).toEqual(['Col. NNP 2 compound', 'Ali NNP 3 nsubj', 'left VBD 0 ROOT'])
  })

  it('opens "U.S.-led" as "UN - led" is annotated', () => {
    const led = sentence('U.S.-led JJ 2 amod', 'forces NNS 3 nsubj', 'left VBD 0 ROOT')

    expect(shown(alignTokens(led))).toEqual([
      'U.S. NNP 3 npadvmod',
      '- HYPH 3 punct',
      'led VBN 4 amod',
      'forces NNS 5 nsubj',
      'left VBD 0 ROOT',
    ])
  })

  it('gives up on what it cannot match', () => {
    expect(alignTokens(sentence('gon+ VBG 0 ROOT', 'na TO 3 aux', 'go VB 1 xcomp'))).toBeNull()
  })
})
