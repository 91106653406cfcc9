import { expect, it } from 'vitest'
import { formatTally } from '../../../src/cli/ingest/format-ingest.js'
import { type DocumentReport, IngestTally } from '../../../src/cli/ingest/ingest-tally.js'
import type { Rejection } from '../../../src/domain/rejection.js'
import { nothingCounted } from '../../../src/ingest/ingest-report.js'
import { documentOf } from '../../extract/reading-support.js'

const rejection = (stage: Rejection['stage']): Rejection => ({
  stage,
  code: 'X',
  reason: 'why',
  where: 'here',
})
const report: DocumentReport = {
  document: documentOf('Turkey arms the GNA.'),
  outcome: 'ADDED',
  counts: { ...nothingCounted, claims: { ...nothingCounted.claims, BACKING: 2 } },
  relations: [],
  rejections: [rejection('EXTRACT'), rejection('EXTRACT'), rejection('RESOLVE')],
  tokens: null,
  milliseconds: 10,
}

it('tells claims set aside, which are stored, from facts of the language model that were refused', () => {
  const tally = new IngestTally()
  tally.add(report)
  tally.add({ ...report, outcome: 'WITHDRAWN' })

  expect(tally.toJSON()).toMatchObject({ claimsSetAside: 1, factsRefused: 2 })
  expect(formatTally(tally).split('\n').slice(1)).toEqual([
    '4 claims (4 backing), 1 of them set aside (--json says why)',
    '2 facts of the language model refused (--json says why)',
  ])
})
