import { z } from 'zod'
import { type Runner, type Statement, statement } from '../query.js'
import { wordsQuery } from './lucene-query.js'
import { type EventRow, storedEvent } from './relation-rows.js'
import {
  type ActorRow,
  actorRow,
  type LocationRow,
  locationRow,
  type SourceDocumentRow,
  sourceDocumentRow,
} from './rows.js'

export const SEARCH_TYPES = ['ACTOR', 'LOCATION', 'EVENT', 'SOURCE_DOCUMENT'] as const
export type SearchType = (typeof SEARCH_TYPES)[number]

interface Rows {
  readonly ACTOR: ActorRow
  readonly LOCATION: LocationRow
  readonly EVENT: EventRow
  readonly SOURCE_DOCUMENT: SourceDocumentRow
}
/** What was found; `node` is null where no more was read of it. */
export type SearchHit = {
  readonly [Type in SearchType]: {
    readonly type: Type
    readonly id: string
    readonly score: number
    readonly node: Rows[Type] | null
  }
}[SearchType]

const hit = <Type extends SearchType, Row>(type: Type, row: z.ZodType<Row>) =>
  z.object({ type: z.literal(type), id: z.string(), score: z.number(), node: row.nullable() })
const event = z
  .object({ name: z.string(), detail: storedEvent })
  .transform(({ name, detail }) => ({ ...detail, name }))
const hitRow: z.ZodType<SearchHit> = z.discriminatedUnion('type', [
  hit('ACTOR', actorRow),
  hit('LOCATION', locationRow),
  hit('EVENT', event),
  hit('SOURCE_DOCUMENT', sourceDocumentRow),
])

interface Search {
  readonly query: string
  readonly types: readonly SearchType[]
  /** Of how many of the best the nodes are wanted. */
  readonly whole: number
}
const search: Statement<Search, SearchHit> = statement('read/search', hitRow)

/** What has these words in its names, title or text, best first, at most 500. Every character of the text is taken as it stands. */
export async function searchGraph(
  runner: Runner,
  text: string,
  { types, whole }: Omit<Search, 'query'>,
): Promise<readonly SearchHit[]> {
  const query = wordsQuery(text)
  return query === null ? [] : runner.run(search, { query, types, whole })
}
