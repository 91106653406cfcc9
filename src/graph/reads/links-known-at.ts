import { z } from 'zod'
import type { Link, LinkKind } from '../../domain/connect-ends.js'
import { holdsOn } from '../../domain/derive/bound.js'
import { deriveAffiliations } from '../../domain/derive/derive-affiliations.js'
import { deriveBackings } from '../../domain/derive/derive-backings.js'
import { deriveControls } from '../../domain/derive/derive-controls.js'
import { groupBy } from '../../domain/derive/group-by.js'
import type { ResolvedClaim } from '../../domain/derive/resolved-claim.js'
import type { ActorId } from '../../domain/identifiers.js'
import type { IsoDay } from '../../domain/partial-date.js'
import { loadTiesKnownAt } from '../derivation/known-ties.js'
import { actorsOf } from '../derivation/stored-ties.js'
import { type Runner, statement } from '../query.js'
import { loadBackingClaims, loadClaimsByKey, partByDay } from './known-at.js'
import { readLinks } from './links.js'
import type { AffiliationRow, BackingRow, ControlRow } from './relation-rows.js'

type Row = BackingRow | ControlRow | AffiliationRow

interface Clocks {
  readonly asOf: IsoDay
  readonly knownAt: IsoDay
}

const toldRow = z.object({ id: z.string(), claims: z.array(z.string()) })
const eventsToldBy = statement<{ ids: readonly string[] } & Clocks, z.infer<typeof toldRow>>(
  'read/event-claims-published-by',
  toldRow,
)

/**
 * Links by what had been published by a day: whatever ever tied the ends is derived anew from the claims of that day. Parts and names for
 * leaders say who actors are: they are not dated.
 */
export class LinksKnownAt {
  readonly #runner: Runner
  readonly #clocks: Clocks
  /** The relations behind the links that were given, by id. */
  readonly rows = new Map<string, Row>()
  /** Of events behind links: the claims that had been published. */
  readonly eventClaims = new Map<string, readonly string[]>()

  constructor(runner: Runner, clocks: Clocks) {
    this.#runner = runner
    this.#clocks = clocks
  }

  async linksOf(ends: readonly ActorId[], kinds: readonly LinkKind[]): Promise<Link[]> {
    const ever = await readLinks(this.#runner, { ends, kinds, asOf: null })
    const keys = [...new Set(ever.flatMap(keysOf))]
    const held = groupBy(await this.#derive(keys), keyOf)
    await this.#loadEvents(ever)
    const known = ever.flatMap(link => this.#asKnown(link, held))
    return [...new Map(known.map(link => [JSON.stringify(link), link])).values()]
  }

  async #derive(keys: readonly string[]): Promise<Row[]> {
    const { asOf, knownAt } = this.#clocks
    const { claims } = partByDay(await this.#claimsOf(keys, knownAt), knownAt)
    const ties = await loadTiesKnownAt(this.#runner, claims.flatMap(actorsOf), knownAt)
    const derived = [
      ...deriveBackings(claims, ties),
      ...deriveAffiliations(claims, ties),
      ...deriveControls(claims, ties).filter(({ state }) => state !== 'LOST'),
    ]
    const rows = derived
      .filter(row => row.standing !== 'DENIED' && holdsOn(row, asOf))
      .map(row => ({ ...row, knownAt }))
    for (const row of rows) this.rows.set(row.id, row)
    return rows
  }

  async #claimsOf(keys: readonly string[], knownAt: IsoDay): Promise<ResolvedClaim[]> {
    const of = (predicate: string): string[] => keys.filter(key => key.startsWith(`${predicate}|`))
    return [
      ...(await loadBackingClaims(
        this.#runner,
        { keys: of('BACKING'), recipient: null, backer: null },
        knownAt,
      )),
      ...(await loadClaimsByKey(this.#runner, [...of('CONTROL'), ...of('AFFILIATION')])),
    ]
  }

  async #loadEvents(links: readonly Link[]): Promise<void> {
    const ids = [
      ...new Set(links.flatMap(({ kind, relations }) => (kind === 'SHARED_EVENT' ? relations : []))),
    ]
    if (ids.length === 0) return
    for (const { id, claims } of await this.#runner.run(eventsToldBy, { ids, ...this.#clocks }))
      this.eventClaims.set(id, claims)
  }

  /** The link as it was known: none, where nothing behind it was. */
  #asKnown(link: Link, held: ReadonlyMap<string, readonly Row[]>): Link[] {
    if (link.relations.length === 0) return [link]
    if (link.kind === 'SHARED_EVENT') {
      const events = link.relations.filter(id => this.eventClaims.has(id))
      return events.length === 0 ? [] : [{ ...link, relations: events }]
    }
    const rows = keysOf(link).flatMap(key => held.get(key) ?? [])
    const found =
      link.kind === 'SHARED_CONTROL'
        ? [link.fromId, link.toId].flatMap(actor =>
            rows.filter(row => 'state' in row && row.actor === actor).slice(0, 1),
          )
        : rows.slice(0, 1)
    if (found.length < (link.kind === 'SHARED_CONTROL' ? 2 : 1)) return []
    return [
      {
        ...link,
        relations: found.map(({ id }) => id),
        documents: found.reduce((sum, { documentCount }) => sum + documentCount, 0),
      },
    ]
  }
}

/** The keys under which what is behind a link is derived: its ends are in the ids of its relations. */
function keysOf({ kind, relations }: Link): string[] {
  const [first = ''] = relations
  const [, left = '', right = ''] = first.split('|')
  switch (kind) {
    case 'BACKING':
    case 'AFFILIATION':
      return [`${kind}|${left}|${right}`]
    case 'SHARED_CONTROL':
      return [`CONTROL|${left}`]
    default:
      return []
  }
}

function keyOf(row: Row): string {
  if ('backer' in row) return `BACKING|${row.backer}|${row.recipient}`
  return 'group' in row ? `AFFILIATION|${row.member}|${row.group}` : `CONTROL|${row.location}`
}
