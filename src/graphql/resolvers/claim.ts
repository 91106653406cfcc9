import type { ClaimRow, MentionRow, RoleOfMention } from '../../graph/reads/rows.js'
import type { ApiContext } from '../context.js'
import type {
  AffiliationClaimResolvers,
  BackingClaimResolvers,
  ControlClaimResolvers,
  EventClaimResolvers,
} from '../generated/resolver-types.js'
import { saidDate } from '../partial-date-source.js'
import { MissingRowError } from '../required.js'

const mentionsOf = (claim: ClaimRow, role: RoleOfMention): MentionRow[] =>
  claim.mentions.filter(entry => entry.role === role).map(({ mention }) => mention)

const mentionOf = (claim: ClaimRow, role: RoleOfMention): MentionRow | null =>
  mentionsOf(claim, role)[0] ?? null

const actorOf = (claim: ClaimRow, role: RoleOfMention) => mentionOf(claim, role)?.actor ?? null

const locationOf = (claim: ClaimRow) => mentionOf(claim, 'AT')?.location ?? null

function requiredMention(claim: ClaimRow, role: RoleOfMention): MentionRow {
  const mention = mentionOf(claim, role)
  if (mention === null) throw new MissingRowError(`${role} of ${claim.id}`)
  return mention
}

/** Each actor once, however many mentions name it. */
const actorsOf = (claim: ClaimRow, role: RoleOfMention) => {
  const actors = mentionsOf(claim, role).flatMap(({ actor }) => actor ?? [])
  return [...new Map(actors.map(actor => [actor.id, actor])).values()]
}

const common = {
  claimedBy: (claim: ClaimRow) => actorOf(claim, 'CLAIMED_BY'),
  claimantMention: (claim: ClaimRow) => mentionOf(claim, 'CLAIMED_BY'),
  sourceDocument: (claim: ClaimRow) => claim.passage.document,
  date: (claim: ClaimRow) => saidDate(claim.date),
  until: (claim: ClaimRow) => saidDate(claim.until),
  counts: (claim: ClaimRow) => claim.counts === true,
  reviews: async ({ id }: ClaimRow, _: unknown, { loaders }: ApiContext) =>
    (await loaders.claimReviewsByClaim.load(id)) ?? [],
  review: async ({ id }: ClaimRow, _: unknown, { loaders }: ApiContext) =>
    ((await loaders.claimReviewsByClaim.load(id)) ?? []).find(({ withdrawnAt }) => withdrawnAt === null) ??
    null,
  rule: ({ rule, ruleVersion }: ClaimRow) => ({ name: rule, version: ruleVersion }),
}

/** What a claim of this predicate always has. */
function present<Value>(claim: ClaimRow, property: string, value: Value | null): Value {
  if (value === null) throw new MissingRowError(`${property} of ${claim.id}`)
  return value
}

export const backingClaim: BackingClaimResolvers = {
  ...common,
  backer: claim => actorOf(claim, 'SUBJECT'),
  backerMention: claim => requiredMention(claim, 'SUBJECT'),
  recipient: claim => actorOf(claim, 'OBJECT'),
  recipientMention: claim => requiredMention(claim, 'OBJECT'),
  kind: claim => present(claim, 'kind', claim.kind),
  ends: claim => claim.ends === true,
}

export const controlClaim: ControlClaimResolvers = {
  ...common,
  actor: claim => actorOf(claim, 'SUBJECT'),
  actorMention: claim => requiredMention(claim, 'SUBJECT'),
  location: locationOf,
  locationMention: claim => requiredMention(claim, 'AT'),
  status: claim => present(claim, 'status', claim.status),
  extent: claim => present(claim, 'extent', claim.extent),
  takenFrom: claim => actorOf(claim, 'TAKEN_FROM'),
  takenFromMention: claim => mentionOf(claim, 'TAKEN_FROM'),
}

const countRange = (low: number | null, best: number | null, high: number | null) =>
  low === null && best === null && high === null ? null : { low, best, high }

function casualtiesOf(claim: ClaimRow) {
  const killed = countRange(claim.killedLow, claim.killedBest, claim.killedHigh)
  const wounded = countRange(claim.woundedLow, claim.woundedBest, claim.woundedHigh)
  return killed === null && wounded === null ? null : { killed, wounded }
}

export const eventClaim: EventClaimResolvers = {
  ...common,
  eventType: claim => present(claim, 'eventType', claim.eventType),
  actors: claim => actorsOf(claim, 'SUBJECT'),
  actorMentions: claim => mentionsOf(claim, 'SUBJECT'),
  targets: claim => actorsOf(claim, 'OBJECT'),
  targetMentions: claim => mentionsOf(claim, 'OBJECT'),
  location: locationOf,
  locationMention: claim => mentionOf(claim, 'AT'),
  casualties: casualtiesOf,
}

export const affiliationClaim: AffiliationClaimResolvers = {
  ...common,
  member: claim => actorOf(claim, 'SUBJECT'),
  memberMention: claim => requiredMention(claim, 'SUBJECT'),
  group: claim => actorOf(claim, 'OBJECT'),
  groupMention: claim => requiredMention(claim, 'OBJECT'),
  role: claim => claim.role ?? '',
}
