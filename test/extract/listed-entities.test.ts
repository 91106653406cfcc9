import { describe, expect, it } from 'vitest'
import { readingOf } from './claims/claims-of.js'

const listed = (text: string): string[] => readingOf(text).entities.flatMap(({ names }) => names)

describe('entities that a reading lists', () => {
  it.each([
    ['Reporters watched the airport of Tarhuna.', 'airport of Tarhuna'],
    ['Fighting went on in southern Tripoli.', 'southern Tripoli'],
    ['The Libyan National Army said nothing.', 'Libyan National Army'],
    [
      'The Libyan National Army captured several villages south of the border crossing.',
      'several villages south of the border crossing',
    ],
  ])('has what the text names or describes: %s', (text, name) => {
    expect(listed(text)).toContain(name)
  })

  it.each([
    ['More than 20 people lived in Tripoli.', 'More'],
    ['Every day shells fall on Tripoli.', 'Every'],
    ['Media in Libya said so.', 'Media'],
    ['Reporters in Libya met Brig. Gen. Salem Hassan.', 'Gen.'],
    ['Shells fell on Tripoli until May 18.', 'May'],
    ['The Marine Security Force left Libya.', 'The'],
    ['Sunni tribes live in Libya.', 'Sunni'],
    ['Rain fell north of Tripoli.', 'north of Tripoli'],
    ['Nothing moved on the Turkish border.', 'the Turkish border'],
    ['Two officials and a Turkish drone were seen in Tripoli.', 'Turkish drone'],
    ['Christians in Tripoli prayed.', 'Christians'],
  ])('leaves out what is no actor and no place of its own: %s', (text, name) => {
    expect(listed(text)).not.toContain(name)
  })

  it('takes an everyday word at the start of a sentence for a name where the document writes it so elsewhere', () => {
    expect(listed('Unity said it was ready in Tripoli. The leader of Unity, Hassan Salem, spoke.')).toContain(
      'Unity',
    )
  })
})
