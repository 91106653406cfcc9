import { describe, expect, it } from 'vitest'
import { lemmatise } from '../../../src/extract/syntax/lemmatise.js'

/** Tag, base form, forms. */
const cases: readonly (readonly [xpos: string, lemma: string, forms: string])[] = [
  ['VBD', 'take', 'took'],
  ['VBD', 'flee', 'fled'],
  ['VBD', 'withdraw', 'withdrew'],
  ['VBN', 'withdraw', 'withdrawn'],
  ['VBD', 'overrun', 'overran'],
  ['VBN', 'retake', 'retaken'],
  ['VBD', 'seize', 'seized'],
  ['VBG', 'seize', 'seizing'],
  ['VBD', 'plan', 'planned'],
  ['VBD', 'control', 'controlled'],
  ['VBD', 'shell', 'shelled'],
  ['VBD', 'kill', 'killed'],
  ['VBD', 'besiege', 'besieged'],
  ['VBG', 'advance', 'advancing'],
  ['VBD', 'free', 'freed'],
  ['VBD', 'occupy', 'occupied'],
  ['VBD', 'evacuate', 'evacuated'],
  ['VBD', 'defeat', 'defeated'],
  ['VBG', 'capture', 'capturing'],
  ['VBG', 'recapture', 'recapturing'],
  ['VBN', 'supply', 'supplied'],
  ['VBG', 'arm', 'arming'],
  ['VBD', 'provide', 'provided'],
  ['VBD', 'raid', 'raided'],
  ['VBD', 'acquire', 'acquired'],
  ['VBD', 'deploy', 'deployed'],
  ['VBD', 'launch', 'launched'],
  ['VBG', 'die', 'dying'],
  ['VBZ', 'back', 'backs'],
  ['VBZ', 'clash', 'clashes'],
  ['VBZ', 'deny', 'denies'],
  ['VBZ', 'be', 'is'],
  ['VBZ', 'be', '’s'],
  ['VBP', 'have', "'ve"],
  ['MD', 'will', 'wo'],
  ['VB', 'leave', 'leave'],
  ['NNS', 'drone', 'drones'],
  ['NNS', 'militia', 'militias'],
  ['NNS', 'ally', 'allies'],
  ['NNS', 'gunman', 'gunmen'],
  ['NNS', 'base', 'bases'],
  ['NNS', 'force', 'forces'],
  ['NNS', 'life', 'lives'],
  ['NNP', 'Forces', 'Forces'],
  ['PRP', 'they', 'them'],
  ['RB', 'not', "n't"],
  ['JJR', 'large', 'larger'],
  ['JJR', 'heavy', 'heavier'],
]

describe('lemmatise', () => {
  it.each(cases)('gives for %s "%s" from "%s"', (xpos, lemma, form) => {
    expect(lemmatise(form, form.toLowerCase(), xpos)).toBe(lemma)
  })
})
