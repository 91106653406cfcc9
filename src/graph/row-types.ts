import { z } from 'zod'
import type { ActorId, ClaimId, LocationId, SourceDocumentId } from '../domain/identifiers.js'
import type { IsoDay, PartialDate } from '../domain/partial-date.js'

/** A text that the write path has checked already: only its being text is checked again. */
const trusted = <Text extends string>(): z.ZodType<Text> =>
  z.custom<Text>(value => typeof value === 'string', 'must be text')

export const actorIdRow = trusted<ActorId>()
export const locationIdRow = trusted<LocationId>()
export const claimIdRow = trusted<ClaimId>()
export const documentIdRow = trusted<SourceDocumentId>()
export const dayRow = trusted<IsoDay>()
export const partialDateRow = trusted<PartialDate>()

/** For statements that return one id a row. */
export const idRow = z.object({ id: z.string() })
export const claimIdOnly = z.object({ id: claimIdRow })
export const keyRow = z.object({ key: z.string() })
