import { describe, expect, it } from 'vitest'
import { claimsUnder } from '../claims/claims-of.js'

const captures = (title: string, text: string): string[] =>
  claimsUnder(title, text).filter(line => line.startsWith('CAPTURE'))

describe('headlines and leads', () => {
  it('tells once what the headline describes and the lead names', () => {
    expect(captures('Northern rebels take key town', 'The Sahel Front captured Gao on Friday.')).toEqual([
      'CAPTURE Sahel Front @ Gao',
    ])
  })

  it('keeps a headline that names what the lead leaves out', () => {
    expect(
      captures('The army takes Gao', 'The rebels said that the army had captured a town on Friday.'),
    ).toContain('CAPTURE army @ Gao')
  })

  it('keeps what a headline tells of another deed', () => {
    expect(captures('Rebels take Gao', 'The Sahel Front shelled Gao on Friday.')).toEqual([
      'CAPTURE Rebels @ Gao',
    ])
  })
})

describe('ground without a name', () => {
  it('gives way to the place that the text names', () => {
    expect(
      claimsUnder(
        'Fighting in Gao',
        'The army attacked the Sahel Front in the area. The army attacked the Sahel Front in Gao.',
      ),
    ).not.toContain('ATTACK army -> Sahel Front @ area')
  })
})
