import { z } from 'zod'
import type { ActorId, ClaimId, LocationId } from '../../domain/identifiers.js'
import { type Runner, statement } from '../query.js'
import { actorIdRow, claimIdRow, keyRow, locationIdRow } from '../row-types.js'
import type { StoredPlacement } from './placement.js'

export const handoverRow = z.object({
  id: claimIdRow,
  location: locationIdRow,
  eventType: z.string(),
  units: z.array(actorIdRow),
  isDenial: z.boolean(),
})

/** A report of a deployment or transfer, on which backings may rest, or its denial. */
export interface Handover {
  readonly id: ClaimId
  readonly location: LocationId
  readonly eventType: string
  readonly units: readonly ActorId[]
  readonly isDenial: boolean
}

const backingsOnHandovers = statement<{ rows: readonly Handover[] }, z.infer<typeof keyRow>>(
  'read/derivation-backings-on-handovers',
  keyRow,
)

const HANDS_OVER: ReadonlySet<string | null> = new Set(['DEPLOYMENT', 'ARMS_TRANSFER'])

export const handoversAmong = (placed: readonly StoredPlacement[]): Handover[] =>
  placed.flatMap(({ id, locationId: location, eventType, unitIds: units, isDenial }) =>
    location !== null && eventType !== null && HANDS_OVER.has(eventType)
      ? [{ id, location, eventType, units, isDenial }]
      : [],
  )

/** Keys of the backings that deployments, transfers and denials of such touch: those that rest on them, or on what they deny. */
export const keysOnHandovers = async (runner: Runner, rows: readonly Handover[]): Promise<string[]> =>
  rows.length === 0 ? [] : (await runner.run(backingsOnHandovers, { rows })).map(({ key }) => key)
