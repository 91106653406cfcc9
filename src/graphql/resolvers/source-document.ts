import { claimPage } from '../claim-page.js'
import type { PassageResolvers, SourceDocumentResolvers } from '../generated/resolver-types.js'
import { required } from '../required.js'

export const sourceDocument: SourceDocumentResolvers = {
  text: ({ id }, _, { loaders }) => required(loaders.documentTexts, id),
  claims: async ({ id }, args, context) =>
    claimPage((await context.loaders.claimIdsByDocument.load(id)) ?? [], args, context),
}

export const passage: PassageResolvers = {
  sourceDocument: ({ document }) => document,
}
