import { pageOf } from '../graph/reads/page.js'
import { SEARCH_TYPES, type SearchHit, searchGraph } from '../graph/reads/search.js'
import type { ApiContext } from './context.js'
import { toPageRequest } from './cursor.js'
import type { QuerySearchArgs } from './generated/resolver-types.js'
import { ArgumentError } from './look-up.js'
import { type SearchResultRow, typed } from './node-row.js'
import { type SearchPage, toPageSource } from './page-source.js'

const BEST_FIRST = { field: 'SCORE', direction: 'DESC' } as const
const MAX_TEXT_LENGTH = 300

/** What a search finds, best first. */
export async function answerSearch(args: QuerySearchArgs, context: ApiContext): Promise<SearchPage> {
  if (args.text.length > MAX_TEXT_LENGTH)
    throw new ArgumentError('text', `has more than ${MAX_TEXT_LENGTH} characters`)
  const request = toPageRequest(args, BEST_FIRST, true)
  // Of the first page the statement brings the rows; those of a later one are read by their ids.
  const hits = await searchGraph(context.runner, args.text, {
    types: args.types ?? SEARCH_TYPES,
    whole: request.from === 'START' && request.after === null ? request.size : 0,
  })
  const page = pageOf(hits, ({ score, id }) => ({ key: score, id }), BEST_FIRST.direction, request)
  const found = await Promise.all(
    page.items.map(async ({ item, position }) => ({
      position,
      score: item.score,
      item: await load(item, context),
    })),
  )
  // What vanished between the two statements is left out.
  const items = found.flatMap(({ item, position }) => (item === null ? [] : [{ item, position }]))
  const source = toPageSource({ ...page, items }, BEST_FIRST)
  return {
    ...source,
    edges: source.edges.map((edge, index) => ({ ...edge, score: Number(items[index]?.position.key) })),
  }
}

async function load({ type, id, node }: SearchHit, { loaders }: ApiContext): Promise<SearchResultRow | null> {
  switch (type) {
    case 'ACTOR':
      return typed('Actor', node ?? (await loaders.actors.load(id)))
    case 'LOCATION':
      return typed('Location', node ?? (await loaders.locations.load(id)))
    case 'EVENT':
      return typed('Event', node ?? (await loaders.events.load(id)))
    case 'SOURCE_DOCUMENT':
      return typed('SourceDocument', node ?? (await loaders.documents.load(id)))
  }
}
