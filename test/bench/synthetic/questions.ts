import type { ProfiledPlan } from 'neo4j-driver'
import type { IsoDay } from '../../../src/domain/partial-date.js'
import type { GraphConnection } from '../../../src/graph/connection.js'
import { type Runner, runnerOn } from '../../../src/graph/query.js'
import { readBackings } from '../../../src/graph/reads/backings.js'
import { readControlled, readHolders } from '../../../src/graph/reads/controls.js'
import type { PageRequest, Position } from '../../../src/graph/reads/page.js'
import type { LocationRow } from '../../../src/graph/reads/rows.js'

export interface Clocks {
  readonly asOf: IsoDay
  readonly knownAt: IsoDay | null
}

export interface PageSeen {
  readonly rows: number
  readonly last: Position | null
}

/** One page, after a position, by the very functions that GraphQL's resolvers call. */
export type Ask = (runner: Runner, clocks: Clocks, after: Position | null) => Promise<PageSeen>

const PAGE_SIZE = 20
const MOST_REPORTED = { field: 'DOCUMENT_COUNT', direction: 'DESC' } as const
const request = (after: Position | null): PageRequest => ({
  from: 'START',
  size: PAGE_SIZE,
  after,
  before: null,
  withTotal: false,
})

const seen = ({ page }: { page: { items: readonly { position: Position }[] } }): PageSeen => ({
  rows: page.items.length,
  last: page.items.at(-1)?.position ?? null,
})

export const whoBacks =
  (end: string): Ask =>
  async (runner, clocks, after) =>
    seen(
      await readBackings(runner, {
        side: 'BACKERS',
        end,
        ...clocks,
        filter: null,
        order: MOST_REPORTED,
        page: request(after),
      }),
    )

export const backedBy =
  (end: string): Ask =>
  async (runner, clocks, after) =>
    seen(
      await readBackings(runner, {
        side: 'RECIPIENTS',
        end,
        ...clocks,
        filter: null,
        order: MOST_REPORTED,
        page: request(after),
      }),
    )

export const whoControls =
  (location: LocationRow): Ask =>
  async (runner, clocks, after) =>
    seen(
      await readHolders(runner, {
        location,
        ...clocks,
        includeWithin: false,
        filter: null,
        order: null,
        page: request(after),
      }),
    )

export const controlledBy =
  (end: string): Ask =>
  async (runner, clocks, after) =>
    seen(
      await readControlled(runner, {
        end,
        ...clocks,
        filter: null,
        order: MOST_REPORTED,
        page: request(after),
      }),
    )

/** Runs each statement in a transaction of its own, as the API does. */
export const plainRunner = (graph: GraphConnection): Runner =>
  runnerOn((text, params) => graph.read(text, params))

/** Adds up what the database says that it did: milliseconds, and in a profile the hits. */
export function measuringRunner(graph: GraphConnection, profile: boolean) {
  const sums = { milliseconds: 0, hits: 0 }
  const runner = runnerOn((text, params) =>
    graph.readTransaction(async transaction => {
      const { rows, summary } = await transaction.runWithSummary(profile ? `PROFILE ${text}` : text, params)
      sums.milliseconds += Number(summary.resultAvailableAfter) + Number(summary.resultConsumedAfter)
      if (summary.profile !== false) sums.hits += hitsOf(summary.profile)
      return rows
    }),
  )
  return { runner, sums }
}

const hitsOf = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0)
