import type { ClaimId, SourceDocumentId } from '../../domain/identifiers.js'
import { judgeIdentity, undoJudgement } from '../../graph/identity/judge-identity.js'
import { reviewClaim, withdrawClaimReview } from '../../graph/review-claim.js'
import { reinstateDocument, withdrawDocument } from '../../graph/withdraw-document.js'
import { announced } from '../changes-made.js'
import type { MutationResolvers } from '../generated/resolver-types.js'
import { ingestText } from '../ingest-text.js'
import { blankErrors, judgementError, notFound } from '../user-errors.js'

/** Each mutation: what the input lacks, else the change, else the error that kept it from being made. */
export const mutation: MutationResolvers = {
  judgeIdentity: async (_, { input }, { connection, loaders, events }) => {
    const blank = blankErrors(input, ['left', 'right', 'by'])
    if (blank.length > 0) return { judgement: null, changes: [], userErrors: blank }
    const { left, right, judgement: verdict, by, note = null } = input
    const outcome = await judgeIdentity(connection, { left, right, verdict, by: by.trim(), note })
    if ('refused' in outcome)
      return { judgement: null, changes: [], userErrors: [judgementError(outcome.refused, input)] }
    const judgement = await loaders.judgements.load(outcome.judgement)
    return { judgement, changes: announced(outcome.changes, events), userErrors: [] }
  },

  undoJudgement: async (_, { input }, { connection, loaders, events }) => {
    const blank = blankErrors(input, ['judgement', 'by'])
    const changes =
      blank.length > 0 ? null : await undoJudgement(connection, { id: input.judgement, by: input.by.trim() })
    if (changes !== null)
      return {
        judgement: await loaders.judgements.load(input.judgement),
        changes: announced(changes, events),
        userErrors: [],
      }
    const userErrors =
      blank.length > 0 ? blank : [notFound('judgement', 'no analyst’s judgement', input.judgement)]
    return { judgement: null, changes: [], userErrors }
  },

  reviewClaim: async (_, { input }, { connection, loaders, events }) => {
    const { claim, verdict, by, note = null } = input
    const blank = blankErrors(input, ['claim', 'by'])
    const outcome =
      blank.length > 0
        ? null
        : await reviewClaim(connection, { claim: claim as ClaimId, verdict, by: by.trim(), note })
    if (outcome !== null)
      return {
        review: await loaders.claimReviews.load(outcome.review),
        changes: announced(outcome.changes, events),
        userErrors: [],
      }
    const userErrors = blank.length > 0 ? blank : [notFound('claim', 'no claim', claim)]
    return { review: null, changes: [], userErrors }
  },

  withdrawClaimReview: async (_, { input }, { connection, loaders, events }) => {
    const blank = blankErrors(input, ['review', 'by'])
    const changes =
      blank.length > 0
        ? null
        : await withdrawClaimReview(connection, { id: input.review, by: input.by.trim() })
    if (changes !== null)
      return {
        review: await loaders.claimReviews.load(input.review),
        changes: announced(changes, events),
        userErrors: [],
      }
    const userErrors = blank.length > 0 ? blank : [notFound('review', 'no review', input.review)]
    return { review: null, changes: [], userErrors }
  },

  withdrawDocument: async (_, { input }, { connection, loaders, events }) => {
    const { document, reason } = input
    const blank = blankErrors(input, ['document', 'reason'])
    const changes =
      blank.length > 0
        ? null
        : await withdrawDocument(connection, document as SourceDocumentId, reason.trim())
    if (changes !== null)
      return {
        sourceDocument: await loaders.documents.load(document),
        changes: announced(changes, events),
        userErrors: [],
      }
    const userErrors = blank.length > 0 ? blank : [notFound('document', 'no document', document)]
    return { sourceDocument: null, changes: [], userErrors }
  },

  restoreDocument: async (_, { input }, { connection, loaders, events }) => {
    const changes = await reinstateDocument(connection, input.document as SourceDocumentId)
    return changes === null
      ? {
          sourceDocument: null,
          changes: [],
          userErrors: [notFound('document', 'no document', input.document)],
        }
      : {
          sourceDocument: await loaders.documents.load(input.document),
          changes: announced(changes, events),
          userErrors: [],
        }
  },

  ingestDocument: (_, { input }, context) => ingestText(input, context),
}
