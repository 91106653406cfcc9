import { describe, expect, test } from 'vitest'
import type { Answer, EvidenceAnswer, RelationAnswer } from '../../../src/cli/ask/relation-answer.js'
import { formatAnswer } from '../../../src/cli/print/format-relation.js'

const claim = (changes: Partial<EvidenceAnswer> = {}): EvidenceAnswer => ({
  quote: 'Northland arms the Blue Army',
  polarity: 'ASSERTED',
  claimedBy: null,
  claimantMention: null,
  passage: { text: 'Northland arms the Blue Army, two officials said.' },
  sourceDocument: {
    id: 'doc:1',
    title: 'Arms for Blue',
    publisher: 'The Day',
    publishedOn: '2020-06-05',
    url: null,
  },
  kind: 'ARMS',
  ends: false,
  ...changes,
})

const relation = (changes: Partial<RelationAnswer> = {}): RelationAnswer => ({
  standing: 'REPORTED',
  validFrom: { value: null, latest: '2020-06-05' },
  validFromBasis: 'FIRST_REPORTED',
  validTo: null,
  firstReportedOn: '2020-06-05',
  lastReportedOn: '2020-06-07',
  documentCount: 1,
  disputedBy: [],
  claims: { totalCount: 1, nodes: [claim()] },
  ...changes,
})

function format(nodes: RelationAnswer[], changes: Partial<Answer<RelationAnswer>> = {}, width = 100): string {
  const answer = {
    asOf: '2020-06-10',
    knownAt: null,
    note: null,
    warnings: [],
    totalCount: nodes.length,
    nodes,
    ...changes,
  }
  return formatAnswer('Who backs Blue', answer, () => ({ name: 'Northland', what: 'ARMS' }), width)
}

describe('an answer in the terminal', () => {
  test('shows the question with its day, the relation, and the sentence with its document', () => {
    expect(format([relation()])).toBe(
      [
        'Who backs Blue, as of 2020-06-10',
        '',
        'Northland  ARMS  REPORTED',
        '  first reported 2020-06-05 · last reported 2020-06-07 · 1 document',
        '    “Northland arms the Blue Army, two officials said.”',
        '      ARMS. The Day, 2020-06-05: Arms for Blue',
      ].join('\n'),
    )
  })

  test('shows a sentence once, however many kinds it supports', () => {
    const text = format([
      relation({ claims: { totalCount: 2, nodes: [claim(), claim({ kind: 'TRAINING' })] } }),
    ])

    expect(text.match(/two officials/g)).toHaveLength(1)
    expect(text).toContain('ARMS, TRAINING. The Day')
  })

  test('says who denies it', () => {
    const denial = claim({
      polarity: 'DENIED',
      claimedBy: { name: 'Northland' },
      passage: { text: 'Northland denied it.' },
      quote: 'denied it',
    })

    const text = format([relation({ disputedBy: [{ interested: true, claim: denial }] })])

    expect(text).toContain(
      '  against it\n    “Northland denied it.”\n      ARMS, denied by Northland. The Day',
    )
  })

  test('breaks long lines between words and never beyond the width', () => {
    const long = claim({ passage: { text: 'Northland arms the Blue Army '.repeat(12).trim() } })

    const lines = format([relation({ claims: { totalCount: 1, nodes: [long] } })], {}, 60).split('\n')

    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(60)
    expect(lines.filter(line => line.startsWith('     ')).length).toBeGreaterThan(4)
  })

  test('counts the sentences that it leaves out', () => {
    const nodes = Array.from({ length: 9 }, (_, index) => claim({ passage: { text: `Sentence ${index}.` } }))

    expect(format([relation({ claims: { totalCount: 9, nodes } })])).toContain('… and 5 more sentences')
  })

  test('ends with what is unknown and with warnings', () => {
    const text = format([], {
      note: 'Nothing is known.',
      warnings: [{ message: 'Two documents have no date.' }],
      knownAt: '2020-06-01',
    })

    expect(text).toBe(
      'Who backs Blue, as of 2020-06-10, as known on 2020-06-01\n\nNothing is known.\nTwo documents have no date.',
    )
  })

  test('does not let a document steer the terminal', () => {
    const text = format([
      relation({
        claims: { totalCount: 1, nodes: [claim({ passage: { text: 'Red\u001b[31m \u202etxet\nnext' } })] },
      }),
    ])

    expect(text).toContain('“Red [31m txet next”')
  })
})
