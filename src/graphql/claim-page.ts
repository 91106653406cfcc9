import type { GraphQLResolveInfo } from 'graphql'
import { type Page, type PageRequest, type Position, pageOf } from '../graph/reads/page.js'
import type { ClaimRow, RoleOfMention } from '../graph/reads/rows.js'
import type { ApiContext } from './context.js'
import { type ConnectionArguments, toPageRequest } from './cursor.js'
import { type ClaimPage, toPageSource } from './page-source.js'
import { MissingRowError, requiredAll } from './required.js'
import { rolesAskedFor } from './selection.js'

const EARLIEST_REPORT_FIRST = { field: 'PUBLISHED_ON', direction: 'ASC' } as const
/** What nobody dates comes last. */
const NO_DAY = '9999-12-31'

/** A page of claims that are known by their ids: earliest report first. Only the page's claims are read, with what is asked of them. */
export async function claimPage(
  ids: readonly string[],
  args: ConnectionArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<ClaimPage> {
  const request = toPageRequest(args, EARLIEST_REPORT_FIRST, true)
  const isFirst = request.from === 'START' && request.after === null && request.before === null
  const page = await (isFirst
    ? firstPage(ids, request, rolesAskedFor(info), context)
    : laterPage(ids, request, context))
  return toPageSource(page, EARLIEST_REPORT_FIRST)
}

const positionOf = (id: string, day: string | null): Position => ({ key: day ?? NO_DAY, id })

async function firstPage(
  ids: readonly string[],
  { size }: PageRequest,
  roles: readonly RoleOfMention[],
  { loaders }: ApiContext,
): Promise<Page<ClaimRow>> {
  const claims = ids.length === 0 || size === 0 ? [] : await loaders.firstClaims.load({ ids, size, roles })
  if (claims.length < Math.min(ids.length, size))
    throw new MissingRowError(ids.find(id => !claims.some(claim => claim.id === id)) ?? '')
  const items = claims.map(claim => ({
    item: claim,
    position: positionOf(claim.id, claim.passage.document.publishedOn),
  }))
  return { items, hasNext: ids.length > size, hasPrevious: false, total: ids.length }
}

async function laterPage(
  ids: readonly string[],
  request: PageRequest,
  context: ApiContext,
): Promise<Page<ClaimRow>> {
  const days = await requiredAll(context.loaders.claimDays, ids)
  const dayOf = new Map(ids.map((id, index) => [id, days[index]?.publishedOn ?? null]))
  return pageByDay(ids, id => dayOf.get(id) ?? null, request, context)
}

/** A page of claims that were all published on one day, as those of one document are. */
export async function claimPageOfDay(
  ids: readonly string[],
  day: string | null,
  args: ConnectionArguments,
  context: ApiContext,
): Promise<ClaimPage> {
  const request = toPageRequest(args, EARLIEST_REPORT_FIRST, true)
  return toPageSource(await pageByDay(ids, () => day, request, context), EARLIEST_REPORT_FIRST)
}

async function pageByDay(
  ids: readonly string[],
  dayOf: (id: string) => string | null,
  request: PageRequest,
  { loaders }: ApiContext,
): Promise<Page<ClaimRow>> {
  const { direction } = EARLIEST_REPORT_FIRST
  const page = pageOf(ids, id => positionOf(id, dayOf(id)), direction, request)
  const claims = await requiredAll(
    loaders.claims,
    page.items.map(({ item }) => item),
  )
  const items = page.items.map(({ position }, index) => ({ position, item: claims[index] as ClaimRow }))
  return { ...page, items }
}
