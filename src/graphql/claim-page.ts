import { pageOf } from '../graph/reads/page.js'
import type { ClaimRow } from '../graph/reads/rows.js'
import type { ApiContext } from './context.js'
import { type ConnectionArguments, toPageRequest } from './cursor.js'
import { type ClaimPage, toPageSource } from './page-source.js'
import { requiredAll } from './required.js'

const EARLIEST_REPORT_FIRST = { field: 'PUBLISHED_ON', direction: 'ASC' } as const
/** What nobody dates comes last. */
const NO_DAY = '9999-12-31'

/** A page of claims that are known by their ids: earliest report first. Only the page's claims are read in full. */
export async function claimPage(
  ids: readonly string[],
  args: ConnectionArguments,
  { loaders }: ApiContext,
): Promise<ClaimPage> {
  const request = toPageRequest(args, EARLIEST_REPORT_FIRST, true)
  const dayOf = await (ids.length <= request.size ? daysOfClaims : daysAlone)(ids, loaders)
  const positionOf = (id: string) => ({ key: dayOf.get(id) ?? NO_DAY, id })
  const page = pageOf(ids, positionOf, EARLIEST_REPORT_FIRST.direction, request)
  const claims = await requiredAll(
    loaders.claims,
    page.items.map(({ item }) => item),
  )
  const items = page.items.map(({ position }, index) => ({ position, item: claims[index] as ClaimRow }))
  return toPageSource({ ...page, items }, EARLIEST_REPORT_FIRST)
}

type Days = ReadonlyMap<string, string | null>

/** All of them are wanted: they tell their days themselves. */
async function daysOfClaims(ids: readonly string[], loaders: ApiContext['loaders']): Promise<Days> {
  const claims = await requiredAll(loaders.claims, ids)
  return new Map(claims.map(({ id, passage }) => [id, passage.document.publishedOn]))
}

async function daysAlone(ids: readonly string[], loaders: ApiContext['loaders']): Promise<Days> {
  const days = await requiredAll(loaders.claimDays, ids)
  return new Map(ids.map((id, index) => [id, days[index]?.publishedOn ?? null]))
}
