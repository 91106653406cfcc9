import type { SubscriptionResolvers } from '../generated/resolver-types.js'
import { documentsTold } from '../live/documents-told.js'
import { relationsTold } from '../live/relations-told.js'

/** Each item of a stream is the answer itself, not an object with a property of the field's name. */
const asItIs = <Told>(told: Told): Told => told

export const subscription = {
  documentIngested: { subscribe: (_, args, context) => documentsTold(args, context), resolve: asItIs },
  relationChanged: { subscribe: (_, args, context) => relationsTold(args, context), resolve: asItIs },
} satisfies SubscriptionResolvers
