import type { JudgementRow } from '../../graph/reads/rows.js'
import type { ApiContext } from '../context.js'
import type { ClaimReviewResolvers, JudgementResolvers } from '../generated/resolver-types.js'
import { type IdentitySubjectRow, typed } from '../node-row.js'
import { required } from '../required.js'

/** An actor, or the event that the judged claim reports now. */
async function subjectOf(
  { sort }: JudgementRow,
  id: string,
  { loaders }: ApiContext,
): Promise<IdentitySubjectRow | null> {
  return sort === 'ACTOR'
    ? typed('Actor', await loaders.actors.load(id))
    : typed('Event', await loaders.eventsByClaim.load(id))
}

export const judgement: JudgementResolvers = {
  about: ({ sort }) => sort,
  left: (row, _, context) => subjectOf(row, row.leftId, context),
  right: (row, _, context) => subjectOf(row, row.rightId, context),
}

export const claimReview: ClaimReviewResolvers = {
  claim: ({ claimId }, _, { loaders }) => required(loaders.claims, claimId),
}
