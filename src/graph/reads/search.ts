import { z } from 'zod'
import { type Runner, type Statement, statement } from '../query.js'
import { wordsQuery } from './lucene-query.js'

export const SEARCH_TYPES = ['ACTOR', 'LOCATION', 'EVENT', 'SOURCE_DOCUMENT'] as const
export type SearchType = (typeof SEARCH_TYPES)[number]

const hitRow = z.object({ type: z.enum(SEARCH_TYPES), id: z.string(), score: z.number() })
export type SearchHit = z.output<typeof hitRow>

const search: Statement<{ query: string; types: readonly SearchType[] }, SearchHit> = statement(
  'read/search',
  hitRow,
)

/** What has these words in its names, title or text, best first, at most 500. Every character of the text is taken as it stands. */
export async function searchGraph(
  runner: Runner,
  text: string,
  types: readonly SearchType[],
): Promise<readonly SearchHit[]> {
  const query = wordsQuery(text)
  return query === null ? [] : runner.run(search, { query, types })
}
