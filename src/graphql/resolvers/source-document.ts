import { claimPageOfDay } from '../claim-page.js'
import type { PassageResolvers, SourceDocumentResolvers } from '../generated/resolver-types.js'
import { required } from '../required.js'

export const sourceDocument: SourceDocumentResolvers = {
  text: ({ id }, _, { loaders }) => required(loaders.documentTexts, id),
  claims: async ({ id, publishedOn }, args, context) =>
    claimPageOfDay((await context.loaders.claimIdsByDocument.load(id)) ?? [], publishedOn, args, context),
}

export const passage: PassageResolvers = {
  sourceDocument: ({ document }) => document,
}
