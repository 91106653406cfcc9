import { z } from 'zod'
import { compareNormalised } from '../../resolve/compare-spellings.js'
import { type NormalisedName, normaliseName } from '../../resolve/normalise-name.js'
import { type Runner, type Statement, statement } from '../query.js'
import { type Candidate, NameAmbiguousError, NotFoundError, type Sought } from './identify-errors.js'
import { fuzzyQuery } from './lucene-query.js'
import { actorRow, locationRow } from './rows.js'

/** An actor or a location that was looked up. `endId`: the end of a relation that it stands for; of a location, itself. */
export interface Identified<Row> {
  readonly row: Row
  readonly endId: string
}

interface Bearer {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly country: string | null
  readonly scope: 'NAMED' | 'GENERIC'
}

interface NameCandidate<Row> extends Identified<Row> {
  readonly at: number
  readonly alias: string
  readonly key: string
  readonly strength: 'STRONG' | 'WEAK'
  readonly isMentioned: boolean
}

type LookUpNames<Row> = Statement<
  { names: readonly { at: number; key: string; looseKey: string }[] },
  NameCandidate<Row>
>
type Similar<Row> = Statement<{ query: string }, { row: Row; aliases: string[] }>

interface LookUp<Row> {
  readonly sought: Sought
  readonly byName: LookUpNames<Row>
  readonly similar: Similar<Row>
}

const nameCandidate = {
  at: z.number().int(),
  alias: z.string(),
  key: z.string(),
  strength: z.enum(['STRONG', 'WEAK']),
  isMentioned: z.boolean(),
}
const aliases = z.array(z.string())

export const actorLookUp: LookUp<z.output<typeof actorRow>> = {
  sought: 'actor',
  byName: statement(
    'read/actor-candidates-by-name',
    z
      .object({ ...nameCandidate, endId: z.string(), actor: actorRow })
      .transform(({ actor, ...candidate }) => ({ ...candidate, row: actor })),
  ),
  similar: statement(
    'read/similar-actors',
    z.object({ aliases, actor: actorRow }).transform(({ aliases, actor }) => ({ aliases, row: actor })),
  ),
}

export const locationLookUp: LookUp<z.output<typeof locationRow>> = {
  sought: 'location',
  byName: statement(
    'read/location-candidates-by-name',
    z
      .object({ ...nameCandidate, location: locationRow })
      .transform(({ location, ...candidate }) => ({ ...candidate, row: location, endId: location.id })),
  ),
  similar: statement(
    'read/similar-locations',
    z
      .object({ aliases, location: locationRow })
      .transform(({ aliases, location }) => ({ aliases, row: location })),
  ),
}

/**
 * Whom each name means, in any spelling and script, or the error that says why nobody can tell. All names in one statement; one more for
 * each that nobody bears.
 */
export async function identifyByNames<Row extends Bearer>(
  runner: Runner,
  lookUp: LookUp<Row>,
  names: readonly string[],
): Promise<(Identified<Row> | NameAmbiguousError | NotFoundError)[]> {
  const found = await lookUpAll(runner, lookUp, names)
  if (lookUp.sought !== 'actor') return found
  const leaders = names.map(name => LEADERS_FORCE.exec(name)?.[1] ?? '')
  const missing = leaders.flatMap((leader, at) =>
    leader !== '' && found[at] instanceof NotFoundError ? [at] : [],
  )
  if (missing.length === 0) return found
  const led = await lookUpAll(
    runner,
    lookUp,
    missing.map(at => leaders[at] ?? ''),
  )
  return found.map((each, at) => {
    const other = led[missing.indexOf(at)]
    return other === undefined || other instanceof NotFoundError ? each : other
  })
}

/** "Haftar's forces" where nobody bears that name: the leader, who is one end of a relation with his force. */
const LEADERS_FORCE = /^(.+?)['’]s? (?:forces|army|militias?|troops|fighters|men)$/i

async function lookUpAll<Row extends Bearer>(
  runner: Runner,
  lookUp: LookUp<Row>,
  names: readonly string[],
): Promise<(Identified<Row> | NameAmbiguousError | NotFoundError)[]> {
  const normalised = names.map(normaliseName)
  const rows = await runner.run(lookUp.byName, {
    names: normalised.map(({ strict, loose }, at) => ({ at, key: strict, looseKey: loose })),
  })
  return Promise.all(
    normalised.map(async (name, at) => {
      const best = bestCandidates(
        name,
        rows.filter(row => row.at === at),
      )
      const lookedUp = names[at] ?? ''
      const [only] = best
      if (only === undefined)
        return new NotFoundError(lookUp.sought, lookedUp, await similarTo(runner, lookUp, lookedUp))
      return best.length === 1 ? only : new NameAmbiguousError(lookUp.sought, lookedUp, best.map(toCandidate))
    }),
  )
}

/** Lower is better: an exact strong name, another spelling of one, an exact weak name, another spelling of one. */
function rankOf<Row>(name: NormalisedName, { key, alias, strength }: NameCandidate<Row>): number | null {
  const isExact = key === name.strict
  if (!isExact && !compareNormalised(name, normaliseName(alias)).same) return null
  return (strength === 'STRONG' ? 0 : 2) + (isExact ? 0 : 1)
}

function bestCandidates<Row extends Bearer>(
  name: NormalisedName,
  rows: readonly NameCandidate<Row>[],
): NameCandidate<Row>[] {
  const ranked = rows.flatMap(row => {
    const rank = rankOf(name, row)
    return rank === null ? [] : [{ row, rank: rank + (row.row.scope === 'GENERIC' ? 10 : 0) }]
  })
  const least = Math.min(...ranked.map(({ rank }) => rank))
  const best = new Map(ranked.filter(({ rank }) => rank === least).map(({ row }) => [row.row.id, row]))
  return oneEnd(keepSome([...best.values()], row => row.isMentioned))
}

/** Those for which a test holds, or all, where it holds for none. */
function keepSome<Item>(items: Item[], test: (item: Item) => boolean): Item[] {
  const kept = items.filter(test)
  return kept.length > 0 ? kept : items
}

/** A leader and the force named for him are one end: a name of both is not ambiguous; it means the leader, whose name it is. */
function oneEnd<Row extends Bearer>(candidates: NameCandidate<Row>[]): NameCandidate<Row>[] {
  if (new Set(candidates.map(({ endId }) => endId)).size > 1) return candidates
  return keepSome(candidates, ({ row }) => row.kind === 'PERSON').slice(0, 1)
}

const toCandidate = <Row extends Bearer>({ row, alias }: { row: Row; alias: string }): Candidate => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  country: row.country,
  alias,
})

const SUGGESTIONS = 5

async function similarTo<Row extends Bearer>(
  runner: Runner,
  lookUp: LookUp<Row>,
  name: string,
): Promise<Candidate[]> {
  const query = fuzzyQuery(name)
  if (query === null) return []
  const rows = await runner.run(lookUp.similar, { query })
  return rows
    .slice(0, SUGGESTIONS)
    .map(({ row, aliases }) => toCandidate({ row, alias: nearest(name, row, aliases) }))
}

function nearest(name: string, row: Bearer, aliases: readonly string[]): string {
  const wanted = normaliseName(name)
  const scored = aliases.map(alias => ({
    alias,
    score: compareNormalised(wanted, normaliseName(alias)).score,
  }))
  return scored.sort((a, b) => b.score - a.score)[0]?.alias ?? row.name
}

type Found<Row> = Statement<{ externalId: string }, Identified<Row>>

const actorsByExternalId: Found<z.output<typeof actorRow>> = statement(
  'read/actors-by-external-id',
  z.object({ endId: z.string(), actor: actorRow }).transform(({ actor, endId }) => ({ row: actor, endId })),
)
const locationsByExternalId: Found<z.output<typeof locationRow>> = statement(
  'read/locations-by-external-id',
  z.object({ location: locationRow }).transform(({ location }) => ({ row: location, endId: location.id })),
)
const actorEndById: Statement<{ id: string }, Identified<z.output<typeof actorRow>>> = statement(
  'read/actor-end-by-id',
  z.object({ endId: z.string(), actor: actorRow }).transform(({ actor, endId }) => ({ row: actor, endId })),
)

export interface ExternalId {
  readonly scheme: string
  readonly value: string
}
const externalKey = ({ scheme, value }: ExternalId): string => `${scheme.toLowerCase()}:${value}`

const onlyOne = <Row extends Bearer>(sought: Sought, asked: string, found: readonly Identified<Row>[]) => {
  if (found.length > 1)
    throw new NameAmbiguousError(
      sought,
      asked,
      found.map(({ row }) => toCandidate({ row, alias: row.name })),
    )
  return found[0] ?? null
}

/** The actor of another collection's id; null where the graph has none. */
export const actorByExternalId = async (runner: Runner, id: ExternalId) =>
  onlyOne('actor', externalKey(id), await runner.run(actorsByExternalId, { externalId: externalKey(id) }))

/** The location of another collection's id; null where the graph has none. */
export const locationByExternalId = async (runner: Runner, id: ExternalId) =>
  onlyOne(
    'location',
    externalKey(id),
    await runner.run(locationsByExternalId, { externalId: externalKey(id) }),
  )

/** The actor of an id, with the end that it stands for; null where the graph has none. */
export const actorWithEnd = async (runner: Runner, id: string) =>
  (await runner.run(actorEndById, { id }))[0] ?? null
