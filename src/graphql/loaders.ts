import DataLoader from 'dataloader'
import type { Runner } from '../graph/query.js'
import { actorLookUp, type Identified, identifyByNames, locationLookUp } from '../graph/reads/identify.js'
import type { ActorRow, ClaimRow, LocationRow } from '../graph/reads/rows.js'
import * as rows from '../graph/reads/rows-by-id.js'

type ReadById<Row> = (runner: Runner, ids: readonly string[]) => Promise<ReadonlyMap<string, Row>>

/**
 * One statement for all ids that one tick of a request asks for; null for what the graph does not have. What another statement brought
 * along (`prime`) is at hand without waiting.
 */
export class RowLoader<Row> extends DataLoader<string, Row | null> {
  readonly #atHand = new Map<string, Row>()

  atHand(id: string): Row | undefined {
    return this.#atHand.get(id)
  }

  override prime(id: string, row: Row): this {
    this.#atHand.set(id, row)
    return this
  }

  override load(id: string): Promise<Row | null> {
    const row = this.#atHand.get(id)
    return row === undefined ? super.load(id) : Promise.resolve(row)
  }
}

function byId<Row>(runner: Runner, read: ReadById<Row>): RowLoader<Row> {
  return new RowLoader(async ids => {
    const found = await read(runner, ids)
    return ids.map(id => found.get(id) ?? null)
  })
}

/** Made anew for each request: nothing is remembered from one to the next. */
export const createLoaders = (runner: Runner) => ({
  actors: byId(runner, rows.actorsById),
  locations: byId(runner, rows.locationsById),
  documents: byId(runner, rows.documentsById),
  documentTexts: byId(runner, rows.documentTexts),
  passages: byId(runner, rows.passagesById),
  mentions: byId(runner, rows.mentionsById),
  claims: byId(runner, rows.claimsById),
  /** Pages of claims from their beginning: one statement for all that one tick of a request asks for. */
  firstClaims: new DataLoader<rows.ClaimGroup, readonly ClaimRow[], string>(
    groups => rows.firstClaims(runner, groups),
    { cacheKeyFn: ({ ids, size, roles }) => `${size} ${roles.join(' ')} ${ids.join(' ')}` },
  ),
  claimDays: byId(runner, rows.claimDays),
  claimIdsByDocument: byId(runner, rows.claimIdsByDocument),
  aliases: byId(runner, rows.aliasesByBearer),
  actorTies: byId(runner, rows.actorTiesById),
  widerLocations: byId(runner, rows.widerLocationsById),
  affiliationsByMember: byId(runner, rows.affiliationsByMember),
  backings: byId(runner, rows.backingsById),
  controls: byId(runner, rows.controlsById),
  affiliations: byId(runner, rows.affiliationsById),
  events: byId(runner, rows.eventsById),
  eventsByClaim: byId(runner, rows.eventsByClaim),
  disputedControls: byId(runner, rows.disputedControlsByLocation),
  actorMerges: byId(runner, rows.actorMergesById),
  judgements: byId(runner, rows.judgementsById),
  claimReviews: byId(runner, rows.claimReviewsById),
  claimReviewsByClaim: byId(runner, rows.claimReviewsByClaim),
  actorsByName: new DataLoader<string, Identified<ActorRow>>(names =>
    identifyByNames(runner, actorLookUp, names),
  ),
  locationsByName: new DataLoader<string, Identified<LocationRow>>(names =>
    identifyByNames(runner, locationLookUp, names),
  ),
})

export type Loaders = ReturnType<typeof createLoaders>
