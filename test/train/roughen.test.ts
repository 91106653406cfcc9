import { describe, expect, it } from 'vitest'
import type { TreebankToken } from '../../src/train/read-conllu.js'
import { asHeadline, withoutArticles } from '../../src/train/roughen.js'

const sentence: readonly TreebankToken[] = [
  { form: 'The', xpos: 'DT', head: 1, dep: 'det', ner: 'B-ORG' },
  { form: 'army', xpos: 'NN', head: 2, dep: 'nsubj', ner: 'I-ORG' },
  { form: 'takes', xpos: 'VBZ', head: -1, dep: 'ROOT', ner: 'O' },
  { form: 'a', xpos: 'DT', head: 4, dep: 'det', ner: 'O' },
  { form: 'town', xpos: 'NN', head: 2, dep: 'dobj', ner: 'O' },
  { form: '.', xpos: '.', head: 2, dep: 'punct', ner: 'O' },
].map(token => ({ ...token, lemma: '', upos: '', spaceAfter: true }))

describe('roughen', () => {
  it('makes a headline: capitals, no full stop, the same tree', () => {
    expect(asHeadline(sentence).map(({ form, head }) => `${form} ${head}`)).toEqual([
      'The 1',
      'Army 2',
      'Takes -1',
      'a 4',
      'Town 2',
    ])
  })

  it('leaves out articles and moves heads and entities along', () => {
    expect(withoutArticles(sentence).map(({ form, head, ner }) => `${form} ${head} ${ner}`)).toEqual([
      'army 1 B-ORG',
      'takes -1 O',
      'town 1 O',
      '. 1 O',
    ])
  })
})
