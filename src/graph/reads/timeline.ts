import { z } from 'zod'
import type { Standing } from '../../domain/standing.js'
import type { Runner, Statement } from '../query.js'
import type { Direction, Page, PageRequest, Position } from './page.js'

export const TIMELINE_KINDS = [
  'EVENT',
  'BACKING_BEGAN',
  'BACKING_ENDED',
  'CONTROL_BEGAN',
  'CONTROL_CONTESTED',
  'CONTROL_LOST',
  'CONTROL_ENDED',
] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

export interface TimelineQuestion {
  /** The end that an actor stands for; at least one of this and `location` is given. */
  readonly end: string | null
  readonly location: string | null
  readonly includeWithin: boolean
  readonly kinds: readonly TimelineKind[]
  readonly from: string | null
  readonly to: string | null
  readonly standing: readonly Standing[]
}

const hit = z.object({
  kind: z.enum(TIMELINE_KINDS),
  day: z.string(),
  id: z.string(),
  relation: z.string(),
})
export type TimelineHit = z.infer<typeof hit>

const timelineRow = z.object({
  items: z.array(hit),
  isBehind: z.boolean(),
  isBeyond: z.boolean(),
  total: z.number().int().nullable(),
})
type TimelineRow = z.infer<typeof timelineRow>

/** Where entries come from: patterns that bind `n`, by what the question is anchored at. */
interface Sources {
  readonly events: string
  readonly backings: string | null
  readonly controls: string
}

export interface TimelineScope {
  readonly byActor: boolean
  readonly byLocation: boolean
  readonly includeWithin: boolean
}

function sourcesOf({ byActor, byLocation, includeWithin }: TimelineScope): Sources {
  const place = includeWithin
    ? '(:Location {id: $location})<-[:WITHIN]-{0,10}(:Location)'
    : '(:Location {id: $location})'
  if (!byActor)
    return {
      events: `MATCH ${place}<-[:OCCURRED_AT]-(n:Event)`,
      backings: null,
      controls: `MATCH ${place}<-[n:CONTROLS]-(:Actor)`,
    }
  const events = 'MATCH (:Actor {endId: $end})-[:TOOK_PART_IN]->(n:Event)'
  const controls = 'MATCH (:Actor {id: $end})-[n:CONTROLS]->(l:Location)'
  if (!byLocation) return { events, backings: 'MATCH (:Actor {id: $end})-[n:BACKS]-(:Actor)', controls }
  const within = includeWithin ? '-[:WITHIN]->{0,10}(:Location {id: $location})' : ''
  const eventPlace = includeWithin ? `(:Location)${within}` : '(:Location {id: $location})'
  return {
    events: `${events} WHERE EXISTS { (n)-[:OCCURRED_AT]->${eventPlace} }`,
    backings: null,
    controls: `${controls} WHERE ${includeWithin ? `EXISTS { (l)${within} }` : 'l.id = $location'}`,
  }
}

const OPEN_END = "date('9999-12-31')"
const STATE_KIND =
  "CASE n.state WHEN 'HELD' THEN 'CONTROL_BEGAN' WHEN 'CONTESTED' THEN 'CONTROL_CONTESTED' ELSE 'CONTROL_LOST' END"

/** One branch for each way in which something gets its place: the pattern, the kind and the day as Cypher. */
function branchesOf({ events, backings, controls }: Sources): string[] {
  const branch = (match: string, kind: string, day: string, where = 'true'): string =>
    `${match} WITH DISTINCT n WHERE ${where} WITH n, ${day} AS day, ${kind} AS kind`
  return [
    branch(events, "'EVENT'", 'n.dateLatest'),
    ...(backings === null
      ? []
      : [
          branch(backings, "'BACKING_BEGAN'", 'n.validFrom'),
          branch(backings, "'BACKING_ENDED'", 'n.validTo', `n.validTo < ${OPEN_END}`),
        ]),
    branch(controls, STATE_KIND, 'n.validFrom'),
    branch(controls, "'CONTROL_ENDED'", 'n.validTo', `n.validTo < ${OPEN_END} AND n.state <> 'LOST'`),
  ]
}

const MATCHES =
  'day IS NOT NULL AND kind IN $kinds AND n.standing IN $standing AND ($from IS NULL OR day >= date($from)) AND ($to IS NULL OR day <= date($to))'

const beside = (cursor: 'after' | 'before', sign: '<' | '>', including: boolean): string =>
  `(day ${sign} date($${cursor}Day) OR (day = date($${cursor}Day) AND id ${sign}${including ? '=' : ''} $${cursor}Id))`

/** The statement of one page of a time line. */
export function timelineStatement(
  scope: TimelineScope,
  direction: Direction,
  page: PageRequest,
): Statement<Record<string, unknown>, TimelineRow> {
  const [onward, back] = direction === 'ASC' ? (['>', '<'] as const) : (['<', '>'] as const)
  const walk = (page.from === 'START') === (direction === 'ASC') ? 'ASC' : 'DESC'
  const branches = branchesOf(sourcesOf(scope))
  const union = (conditions: readonly string[], tail: string): string =>
    branches
      .map(
        branch => `${branch} WITH *, n.id + ' ' + kind AS id
    WHERE ${[MATCHES, ...conditions].join(' AND ')}
    RETURN kind, day, id, n.id AS relation ${tail}`,
      )
      .join('\n    UNION ALL\n    ')
  const order = `ORDER BY day ${walk}, id ${walk} LIMIT $limit`
  const window = [
    ...(page.after ? [beside('after', onward, false)] : []),
    ...(page.before ? [beside('before', back, false)] : []),
  ]
  const isThere = (name: string, condition: string | null): string =>
    condition === null
      ? `CALL () { RETURN false AS ${name} }`
      : `CALL () {\n  CALL () {\n    ${union([condition], 'LIMIT 1')}\n  }\n  RETURN count(*) > 0 AS ${name}\n}`
  const text = `CALL () {
  CALL () {
    ${union(window, order)}
  }
  WITH * ${order}
  RETURN collect({kind: kind, day: toString(day), id: id, relation: relation}) AS items
}
${isThere('isBehind', page.after && beside('after', back, true))}
${isThere('isBeyond', page.before && beside('before', onward, true))}
CALL () {
  ${page.withTotal ? `CALL () {\n    ${union([], '')}\n  }\n  RETURN count(*) AS total` : 'RETURN null AS total'}
}
RETURN items, isBehind, isBeyond, total`
  return { name: 'time line', mode: 'READ', text, row: timelineRow }
}

/** One page of what happened to an actor or at a location, by one statement. */
export async function readTimeline(
  runner: Runner,
  question: TimelineQuestion,
  direction: Direction,
  page: PageRequest,
): Promise<Page<TimelineHit>> {
  const { includeWithin, ...params } = question
  const scope = {
    byActor: question.end !== null,
    byLocation: question.location !== null,
    includeWithin,
  }
  const [row] = await runner.run(timelineStatement(scope, direction, page), {
    ...params,
    limit: page.size + 1,
    ...cursorParams('after', page.after),
    ...cursorParams('before', page.before),
  })
  if (row === undefined) throw new RangeError('a page of a time line has one row')
  const more = row.items.length > page.size
  const kept = row.items.slice(0, page.size)
  if (page.from === 'END') kept.reverse()
  return {
    items: kept.map(item => ({ item, position: { key: item.day, id: item.id } })),
    hasNext: row.isBeyond || (page.from === 'START' && more),
    hasPrevious: row.isBehind || (page.from === 'END' && more),
    total: row.total,
  }
}

const cursorParams = (name: 'after' | 'before', position: Position | null): Record<string, unknown> =>
  position === null ? {} : { [`${name}Day`]: position.key, [`${name}Id`]: position.id }
