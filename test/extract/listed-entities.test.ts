import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extract/extract.js'
import { documentOf, names, syntax } from './reading-support.js'

const extractor = createExtractor({ syntax, names })
const listed = (text: string): string[] =>
  extractor.read(documentOf(text)).entities.flatMap(({ names }) => names)

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
    ['More than 20 people lived north of Tripoli.', 'More'],
    ['Policy in Tripoli is difficult.', 'Policy'],
    ['READ MORE', 'READ'],
    ['Reporters in Tripoli met Brig. Gen. Salem Hassan.', 'Gen.'],
    ['Rain fell north of Tripoli.', 'north of Tripoli'],
    ['Nothing moved on the Turkish border.', 'the Turkish border'],
    ['Two officials and a Turkish drone were seen in Tripoli.', 'Turkish drone'],
    ['It rained in Tripoli on May 18.', 'May'],
    ['Christians in Tripoli prayed.', 'Christians'],
    ['Many spoke of the Gulf War in Tripoli.', 'Gulf War'],
    ['Two Su-24 were seen in Tripoli.', 'Su-24'],
  ])('leaves out what is no actor and no place of its own: %s', (text, name) => {
    expect(listed(text)).not.toContain(name)
  })

  it('takes an everyday word at the start of a sentence for a name where the document writes it so elsewhere', () => {
    expect(listed('Unity said it was ready in Tripoli. The leader of Unity, Hassan Salem, spoke.')).toContain(
      'Unity',
    )
  })
})
