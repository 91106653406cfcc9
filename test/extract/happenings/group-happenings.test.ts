import { describe, expect, it } from 'vitest'
import { parsePartialDate } from '../../../src/domain/partial-date.js'
import { groupHappenings } from '../../../src/extract/happenings/group-happenings.js'
import type { Telling } from '../../../src/extract/happenings/telling.js'

const capture = (more: Partial<Telling> = {}): Telling => ({
  type: 'CAPTURE',
  polarity: 'ASSERTED',
  actors: ['army'],
  targets: [],
  location: 'tarhuna',
  date: null,
  count: null,
  ...more,
})
const friday = parsePartialDate('2020-06-05')
const thursday = parsePartialDate('2020-06-04')
const itself = (key: string): string => key

describe('happenings of one document', () => {
  it('takes a headline and its dated sentence for one', () => {
    expect(groupHappenings([capture(), capture({ date: friday })], itself)).toEqual([[0, 1]])
  })

  it('keeps different places apart', () => {
    expect(groupHappenings([capture(), capture({ location: 'sirte' })], itself)).toEqual([[0], [1]])
  })

  it('keeps different days apart', () => {
    expect(groupHappenings([capture({ date: thursday }), capture({ date: friday })], itself)).toEqual([
      [0],
      [1],
    ])
  })

  it('keeps different participants apart', () => {
    expect(groupHappenings([capture(), capture({ actors: ['rebels'] })], itself)).toEqual([[0], [1]])
  })

  it('takes a leader and the force named for him for one participant', () => {
    const unitOf = (key: string): string => (key === 'his-forces' ? 'leader' : key)

    expect(
      groupHappenings([capture({ actors: ['leader'] }), capture({ actors: ['his-forces'] })], unitOf),
    ).toEqual([[0, 1]])
  })

  it('leaves a telling without a place apart where two groups fit', () => {
    const tellings = [capture(), capture({ location: 'sirte' }), capture({ location: null })]

    expect(groupHappenings(tellings, itself)).toEqual([[0], [1], [2]])
  })

  it('keeps a denial apart from what it denies', () => {
    expect(groupHappenings([capture(), capture({ polarity: 'DENIED' })], itself)).toEqual([[0], [1]])
  })

  it('keeps different counts apart', () => {
    const killed = (count: number): Telling => capture({ type: 'CASUALTIES', count })

    expect(groupHappenings([killed(5), killed(9)], itself)).toEqual([[0], [1]])
  })
})
