import type { IsoDay } from '../../domain/partial-date.js'
import { SuzerainError } from '../../domain/suzerain-error.js'
import type { Runner } from '../query.js'
import type { BackingItem, BackingSide, ControlItem } from './relation-lists.js'
import type { BackingRow, ControlRow } from './relation-rows.js'
import type { ActorRow } from './rows.js'

interface Known<Item> {
  readonly items: readonly Item[]
  readonly undatedClaims: number
}

const later = (): never => {
  throw new SuzerainError('BAD_ARGUMENT', 'knownAt is not served yet')
}

export const backingsKnownAt = async (
  _runner: Runner,
  _question: { side: BackingSide; end: string; asOf: IsoDay; knownAt: IsoDay },
): Promise<Known<BackingItem>> => later()

export const controlsOfActorKnownAt = async (
  _runner: Runner,
  _question: { end: string; asOf: IsoDay; knownAt: IsoDay },
): Promise<Known<ControlItem>> => later()

export const controlsOfLocationsKnownAt = async (
  _runner: Runner,
  _question: { locations: readonly string[]; knownAt: IsoDay },
): Promise<Known<ControlRow> & { readonly actors: readonly ActorRow[] }> => later()

export const backingsOfPairKnownAt = async (
  _runner: Runner,
  _pair: { backer: string; recipient: string; knownAt: IsoDay },
): Promise<readonly BackingRow[]> => later()
