import type { GraphQLResolveInfo } from 'graphql'
import { type DisputeHit, readDisputes } from '../graph/reads/disputes.js'
import type { ControlRow } from '../graph/reads/relation-rows.js'
import { claimPage } from './claim-page.js'
import type { ApiContext } from './context.js'
import { type ConnectionArguments, toPageRequest } from './cursor.js'
import type { QueryDisputesArgs } from './generated/resolver-types.js'
import { getActor, getLocation } from './look-up.js'
import { type RelationRow, typed } from './node-row.js'
import { type ClaimPage, type PageSource, toPageSource } from './page-source.js'
import { requiredAll } from './required.js'

export type DisputePage = PageSource<RelationRow>

const ALL_TYPES = ['BACKING', 'CONTROL', 'AFFILIATION', 'EVENT'] as const
const LAST_REPORTED_FIRST = { field: 'LAST_REPORTED', direction: 'DESC' } as const

/** What documents disagree on. */
export async function answerDisputes(args: QueryDisputesArgs, context: ApiContext): Promise<DisputePage> {
  const { types, actor, location } = args.filter ?? {}
  const request = toPageRequest(args, LAST_REPORTED_FIRST, true)
  const [who, where] = await Promise.all([
    actor == null ? null : getActor(actor, context),
    location == null ? null : getLocation(location, context),
  ])
  const question = {
    types: types ?? ALL_TYPES,
    actors: who && [...new Set([who.endId, who.row.id])],
    location: where?.row.id ?? null,
  }
  const page = await readDisputes(context.runner, question, request)
  const relations = await Promise.all(page.items.map(({ item }) => load(item, context)))
  // What was settled between the two statements is left out.
  const items = page.items.flatMap(({ position }, at) => {
    const item = relations[at] ?? null
    return item === null ? [] : [{ item, position }]
  })
  return toPageSource({ ...page, items }, LAST_REPORTED_FIRST)
}

async function load({ type, id }: DisputeHit, { loaders }: ApiContext): Promise<RelationRow | null> {
  switch (type) {
    case 'BACKING':
      return typed('Backing', await loaders.backings.load(id))
    case 'CONTROL':
      return typed('Control', await loaders.controls.load(id))
    case 'AFFILIATION':
      return typed('Affiliation', await loaders.affiliations.load(id))
    case 'EVENT':
      return typed('Event', await loaders.events.load(id))
  }
}

/** The claims of either side. */
export async function claimsOfSide(
  relation: RelationRow,
  side: 'FOR' | 'AGAINST',
  args: ConnectionArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<ClaimPage> {
  const against = new Set<string>(relation.disputedBy.map(({ claim }) => claim))
  if (relation.__typename === 'Control')
    for (const id of await rivalClaims(relation, context)) against.add(id)
  const claimsFor = relation.claims.filter(id => !against.has(id))
  return claimPage(side === 'FOR' ? claimsFor : [...against], args, context, info)
}

/** What rivals say of a place while somebody else claims it too: theirs are not his, save where they admit that they lost it. */
async function rivalClaims(control: ControlRow, { loaders }: ApiContext): Promise<string[]> {
  const disputed = (await loaders.disputedControls.load(control.location)) ?? []
  const rivals = disputed.filter(other => other.actor !== control.actor && overlap(other, control))
  const claims = await requiredAll(loaders.claims, [
    ...new Set([...control.claims, ...rivals.flatMap(rival => rival.claims)]),
  ])
  const own = new Set<string>([...control.saidBy, control.actor])
  return claims
    .filter(({ status, mentions }) => {
      const by = mentions.find(({ role }) => role === 'SUBJECT')?.mention.actor?.id ?? ''
      return status !== 'LOST' && !own.has(by)
    })
    .map(({ id }) => id)
}

const overlap = (a: ControlRow, b: ControlRow): boolean =>
  (a.validTo === null || b.validFrom.latest < a.validTo.latest) &&
  (b.validTo === null || a.validFrom.latest < b.validTo.latest)
