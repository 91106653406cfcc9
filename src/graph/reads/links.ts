import { z } from 'zod'
import { LINK_KINDS, type Link, type LinkKind } from '../../domain/connect-ends.js'
import type { ActorId } from '../../domain/identifiers.js'
import type { IsoDay } from '../../domain/partial-date.js'
import { type Runner, statement } from '../query.js'
import { actorIdRow } from '../row-types.js'

const linkRow = z.object({
  kind: z.enum(LINK_KINDS),
  fromId: actorIdRow,
  fromEnd: actorIdRow,
  toId: actorIdRow,
  toEnd: actorIdRow,
  forward: z.boolean(),
  relations: z.array(z.string()),
  documents: z.number().int(),
})

interface LinksQuestion {
  readonly ends: readonly ActorId[]
  readonly kinds: readonly LinkKind[]
  readonly asOf: IsoDay | null
}
const linksOfEnds = statement<LinksQuestion & { readonly most: number; readonly limit: number }, Link>(
  'read/links-of-ends',
  linkRow,
)

/** Of one kind and one actor no more than these, the most reported. */
const MOST_LINKS = 200
/** No more than these in one step. */
const MOST_IN_ALL = 10_000
/** The same where all that is behind them is derived anew. */
const MOST_DERIVED = 2_000

/** What ties ends to others on a day; on any day, where none is given. */
export const readLinks = (runner: Runner, question: LinksQuestion): Promise<Link[]> =>
  runner.run(linksOfEnds, {
    ...question,
    most: MOST_LINKS,
    limit: question.asOf === null ? MOST_DERIVED : MOST_IN_ALL,
  })
