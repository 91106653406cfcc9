import { z } from 'zod'
import { type Runner, type Statement, statement } from '../query.js'
import {
  type AffiliationRow,
  type BackingRow,
  type ControlRow,
  type EventRow,
  storedAffiliation,
  storedBacking,
  storedControl,
  storedEvent,
} from './relation-rows.js'
import {
  type ActorRow,
  type AliasRow,
  actorRow,
  aliasRow,
  type ClaimReviewRow,
  type ClaimRow,
  claimReviewRow,
  claimRow,
  type JudgementRow,
  judgementRow,
  type LocationRow,
  locationRow,
  type MentionRow,
  mentionRow,
  type PassageRow,
  passageRow,
  ROLES_OF_MENTIONS,
  type RoleOfMention,
  type SourceDocumentRow,
  sourceDocumentRow,
} from './rows.js'

type ById<Row> = (runner: Runner, ids: readonly string[]) => Promise<ReadonlyMap<string, Row>>

/** A read of many things by their ids, in one statement: a map, in which unknown ids are missing. */
function reader<Row, Value>(
  read: Statement<{ ids: readonly string[] }, Row>,
  toEntry: (row: Row) => readonly [string, Value],
): ById<Value> {
  return async (runner, ids) => new Map((await runner.run(read, { ids })).map(toEntry))
}

type Ids = { ids: readonly string[] }
const id = z.string()

export const actorsById: ById<ActorRow> = reader(
  statement<Ids, { actor: ActorRow }>('read/actors-by-id', z.object({ actor: actorRow })),
  ({ actor }) => [actor.id, actor],
)

export const locationsById: ById<LocationRow> = reader(
  statement<Ids, { location: LocationRow }>('read/locations-by-id', z.object({ location: locationRow })),
  ({ location }) => [location.id, location],
)

export const documentsById: ById<SourceDocumentRow> = reader(
  statement<Ids, { document: SourceDocumentRow }>(
    'read/documents-by-id',
    z.object({ document: sourceDocumentRow }),
  ),
  ({ document }) => [document.id, document],
)

export const documentTexts: ById<string> = reader(
  statement<Ids, { id: string; text: string }>('read/document-texts', z.object({ id, text: z.string() })),
  row => [row.id, row.text],
)

export const passagesById: ById<PassageRow> = reader(
  statement<Ids, { passage: PassageRow }>('read/passages-by-id', z.object({ passage: passageRow })),
  ({ passage }) => [passage.id, passage],
)

export const mentionsById: ById<MentionRow> = reader(
  statement<Ids, { mention: MentionRow }>('read/mentions-by-id', z.object({ mention: mentionRow })),
  ({ mention }) => [mention.id, mention],
)

/** Claims by their ids, of which those first published are wanted, so many. */
export interface ClaimGroup {
  readonly ids: readonly string[]
  readonly size: number
  /** Which of the mentions that they speak of are wanted. */
  readonly roles: readonly RoleOfMention[]
}

const claimsOfGroups = statement<
  { groups: readonly (ClaimGroup & { readonly at: number })[] },
  { at: number; claim: ClaimRow }
>('read/claims-of-groups', z.object({ at: z.number().int(), claim: claimRow }))

/** The first claims of each group, earliest report first, undated ones last, in one statement. */
export async function firstClaims(
  runner: Runner,
  groups: readonly ClaimGroup[],
): Promise<readonly (readonly ClaimRow[])[]> {
  const firsts: ClaimRow[][] = groups.map(() => [])
  const rows = await runner.run(claimsOfGroups, { groups: groups.map((group, at) => ({ ...group, at })) })
  for (const { at, claim } of rows) firsts[at]?.push(claim)
  return firsts
}

export const claimsById: ById<ClaimRow> = async (runner, ids) => {
  const [claims = []] = await firstClaims(runner, [{ ids, size: ids.length, roles: ROLES_OF_MENTIONS }])
  return new Map(claims.map(claim => [claim.id, claim]))
}

/** Ids of the claims that documents make, in the order of their texts. */
export const claimIdsByDocument: ById<readonly string[]> = reader(
  statement<Ids, { id: string; claims: string[] }>(
    'read/claim-ids-by-document',
    z.object({ id, claims: z.array(id) }),
  ),
  row => [row.id, row.claims],
)

/** The day on which each claim's document was published; null where that is not known. */
export const claimDays: ById<{ readonly publishedOn: string | null }> = reader(
  statement<Ids, { id: string; publishedOn: string | null }>(
    'read/claim-days',
    z.object({ id, publishedOn: z.string().nullable() }),
  ),
  row => [row.id, row],
)

/** The names of actors or locations. */
export const aliasesByBearer: ById<readonly AliasRow[]> = reader(
  statement<Ids, { id: string; aliases: AliasRow[] }>(
    'read/aliases-by-bearer',
    z.object({ id, aliases: z.array(aliasRow) }),
  ),
  row => [row.id, row.aliases],
)

const actorTiesRow = z.object({
  id,
  partOf: actorRow.nullable(),
  namedFor: actorRow.nullable(),
  forces: z.array(actorRow),
})
export type ActorTiesRow = z.output<typeof actorTiesRow>

const actorMergesRow = z.object({ id, sameAs: actorRow.nullable(), mergedFrom: z.array(actorRow) })
export type ActorMergesRow = z.output<typeof actorMergesRow>

/** Into whom actors are merged, and whom they have in them. */
export const actorMergesById: ById<ActorMergesRow> = reader(
  statement<Ids, ActorMergesRow>('read/actor-merges-by-id', actorMergesRow),
  row => [row.id, row],
)

export const judgementsById: ById<JudgementRow> = reader(
  statement<Ids, { judgement: JudgementRow }>('read/judgements-by-id', z.object({ judgement: judgementRow })),
  ({ judgement }) => [judgement.id, judgement],
)

export const claimReviewsById: ById<ClaimReviewRow> = reader(
  statement<Ids, { review: ClaimReviewRow }>('read/reviews-by-id', z.object({ review: claimReviewRow })),
  ({ review }) => [review.id, review],
)

/** The reviews of claims, the latest first, withdrawn ones too. */
export const claimReviewsByClaim: ById<readonly ClaimReviewRow[]> = reader(
  statement<Ids, { id: string; reviews: ClaimReviewRow[] }>(
    'read/reviews-by-claim',
    z.object({ id, reviews: z.array(claimReviewRow) }),
  ),
  row => [row.id, row.reviews],
)

/** What actors are part of and named for, and the forces named for them. */
export const actorTiesById: ById<ActorTiesRow> = reader(
  statement<Ids, ActorTiesRow>('read/actor-ties-by-id', actorTiesRow),
  row => [row.id, row],
)

/** The location within which each location lies directly. */
export const widerLocationsById: ById<LocationRow> = reader(
  statement<Ids, { id: string; location: LocationRow }>(
    'read/wider-locations-by-id',
    z.object({ id, location: locationRow }),
  ),
  row => [row.id, row.location],
)

export const affiliationsByMember: ById<readonly AffiliationRow[]> = reader(
  statement('read/affiliations-by-member', z.object({ id, details: z.array(storedAffiliation) })),
  row => [row.id, row.details.map(stored)],
)

export const backingsById: ById<BackingRow> = reader(
  statement('read/backings-by-id', z.object({ detail: storedBacking })),
  ({ detail }) => [detail.id, stored(detail)],
)

export const controlsById: ById<ControlRow> = reader(
  statement('read/controls-by-id', z.object({ detail: storedControl })),
  ({ detail }) => [detail.id, stored(detail)],
)

export const affiliationsById: ById<AffiliationRow> = reader(
  statement('read/affiliations-by-id', z.object({ detail: storedAffiliation })),
  ({ detail }) => [detail.id, stored(detail)],
)

export const eventsById: ById<EventRow> = reader(
  statement('read/events-by-id', z.object({ name: z.string(), detail: storedEvent })),
  ({ name, detail }) => [detail.id, { ...detail, name }],
)

function stored<Relation>(relation: Relation): Relation & { readonly knownAt: null } {
  return { ...relation, knownAt: null }
}

/** The events that claims report. */
export const eventsByClaim: ById<EventRow> = reader(
  statement('read/events-by-claim', z.object({ id, name: z.string(), detail: storedEvent })),
  ({ id, name, detail }) => [id, { ...detail, name }],
)

/** The stretches of control that rivals dispute, by location. */
export const disputedControlsByLocation: ById<readonly ControlRow[]> = reader(
  statement('read/disputed-controls', z.object({ id, details: z.array(storedControl) })),
  row => [row.id, row.details.map(stored)],
)
