import type { StatementHits } from './database-hits.js'
import type { Spread } from './figures.js'
import type { Connections, Measurements, Side } from './measure.js'

export interface QuestionReport {
  readonly name: string
  /** Statements of one asking, and how many round trips they take. */
  readonly statements: number
  readonly roundTrips: number
  readonly measured: Measurements
  readonly hits: readonly StatementHits[]
}

/** What the figures have to reach. */
export const TARGETS = { p50Ratio: 1.3, p50ExtraMs: 2, throughputShare: 0.45, peerRatio: 2 } as const

const ms = ({ median, min, max }: Spread): string =>
  `${median.toFixed(1)} (${min.toFixed(1)}-${max.toFixed(1)})`
const perSecond = ({ median, min, max }: Spread): string =>
  `${median.toFixed(0)} (${min.toFixed(0)}-${max.toFixed(0)})`

const medianOf = (
  measured: Measurements,
  connections: Connections,
  side: Side,
  figure: 'p50' | 'perSecond',
) => measured[connections][side]?.[figure].median ?? Number.NaN

/** The ratios that the targets speak of. */
export function ratiosOf(measured: Measurements) {
  const of = (connections: Connections, side: Side, figure: 'p50' | 'perSecond') =>
    medianOf(measured, connections, side, figure)
  return {
    p50Ratio: of(1, 'ours', 'p50') / of(1, 'raw', 'p50'),
    p50ExtraMs: of(1, 'ours', 'p50') - of(1, 'raw', 'p50'),
    throughputShare: of(16, 'ours', 'perSecond') / of(16, 'raw', 'perSecond'),
    peerP50Ratio: of(1, 'peer', 'p50') / of(1, 'ours', 'p50'),
    peerThroughputRatio: of(16, 'ours', 'perSecond') / of(16, 'peer', 'perSecond'),
  }
}

const mark = (reached: boolean): string => (reached ? 'reached' : 'MISSED')

function verdictLines(measured: Measurements): string[] {
  const { p50Ratio, p50ExtraMs, throughputShare, peerP50Ratio, peerThroughputRatio } = ratiosOf(measured)
  const latency = p50Ratio <= TARGETS.p50Ratio || p50ExtraMs <= TARGETS.p50ExtraMs
  const lines = [
    `  p50 over raw        ${p50Ratio.toFixed(2)} times, ${p50ExtraMs >= 0 ? '+' : ''}${p50ExtraMs.toFixed(1)} ms   ${mark(latency)} (at most ${TARGETS.p50Ratio} times or +${TARGETS.p50ExtraMs} ms)`,
    `  share of raw        ${throughputShare.toFixed(2)}               ${mark(throughputShare >= TARGETS.throughputShare)} (at least ${TARGETS.throughputShare})`,
  ]
  if (Number.isNaN(peerP50Ratio)) return lines
  const faster = `${peerP50Ratio.toFixed(1)} times at p50, ${peerThroughputRatio.toFixed(1)} times the throughput`
  return [...lines, `  over @neo4j/graphql ${faster}   (${TARGETS.peerRatio} wanted on the large graph)`]
}

const SIDE_NAMES: Readonly<Record<Side, string>> = {
  raw: 'raw driver',
  ours: 'suzerain',
  peer: '@neo4j/graphql',
}

function tableLines(measured: Measurements): string[] {
  const header = `  ${''.padEnd(16)}${'p50 ms, 1'.padEnd(20)}${'p95 ms, 1'.padEnd(20)}${'p50 ms, 16'.padEnd(24)}${'p95 ms, 16'.padEnd(24)}answers/s, 16`
  const rows = (Object.keys(SIDE_NAMES) as Side[]).flatMap(side => {
    const [one, many] = [measured[1][side], measured[16][side]]
    if (one === undefined || many === undefined) return []
    const cells = [
      ms(one.p50).padEnd(20),
      ms(one.p95).padEnd(20),
      ms(many.p50).padEnd(24),
      ms(many.p95).padEnd(24),
    ]
    return [`  ${SIDE_NAMES[side].padEnd(16)}${cells.join('')}${perSecond(many.perSecond)}`]
  })
  return [header, ...rows]
}

const hitLine = ({ statement, hits, rows, values }: StatementHits): string =>
  `    ${statement.padEnd(34)} ${String(hits).padStart(7)} hits, ${rows} rows, ${values} values: ${(hits / Math.max(rows, 1)).toFixed(1)} a row, ${(hits / Math.max(values, 1)).toFixed(1)} a value`

/** One question's part of the report. */
export const formatQuestion = ({ name, statements, roundTrips, measured, hits }: QuestionReport): string =>
  [
    '',
    `${name}: ${statements} statements in ${roundTrips} round trips`,
    ...tableLines(measured),
    ...verdictLines(measured),
    '  database hits',
    ...hits.map(hitLine),
  ].join('\n')
