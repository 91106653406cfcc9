import { z } from 'zod'
import { BACKING_KINDS, CONTROL_EXTENTS, CONTROL_STATUSES, EVENT_TYPES, POLARITIES } from '../domain/claim.js'

const name = z.string().min(1).describe('as it stands in the text, word for word')
const told = {
  quote: z.string().min(1).describe('the shortest span of the text that supports this, word for word'),
  polarity: z
    .enum(POLARITIES)
    .describe('ASSERTED, DENIED by whoever is named in claimedBy, or ALLEGED: explicitly unverified'),
  claimedBy: name.nullable().describe("who says so; null for the report's own voice"),
  date: z
    .string()
    .nullable()
    .describe('2020, 2020-06 or 2020-06-05, only as precise as the text and its publication day give'),
}

/** What a model is asked to return, one list per predicate; names and quotes in the text's own words. */
export const modelFacts = z.object({
  backing: z.array(
    z.object({ backer: name, recipient: name, kinds: z.array(z.enum(BACKING_KINDS)).min(1), ...told }),
  ),
  control: z.array(
    z.object({
      actor: name,
      location: name,
      status: z.enum(CONTROL_STATUSES),
      extent: z.enum(CONTROL_EXTENTS),
      from: name.nullable(),
      ...told,
    }),
  ),
  events: z.array(
    z.object({
      type: z.enum(EVENT_TYPES),
      actors: z.array(name),
      targets: z.array(name),
      location: name.nullable(),
      ...told,
    }),
  ),
  affiliations: z.array(z.object({ person: name, organisation: name, role: z.string(), ...told })),
})
export type ModelFacts = z.infer<typeof modelFacts>

/** The JSON schema that is sent as the response format. */
export const modelFactsSchema = z.toJSONSchema(modelFacts)
