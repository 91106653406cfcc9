import {
  connectEnds,
  LINK_KINDS,
  type Link,
  type LinkKind,
  type LinkPath,
  STRONG_KINDS,
} from '../domain/connect-ends.js'
import type { ActorId } from '../domain/identifiers.js'
import type { IsoDay } from '../domain/partial-date.js'
import type { Identified } from '../graph/reads/identify.js'
import { readLinks } from '../graph/reads/links.js'
import { LinksKnownAt } from '../graph/reads/links-known-at.js'
import type { AffiliationRow, BackingRow, ControlRow } from '../graph/reads/relation-rows.js'
import type { ActorRow } from '../graph/reads/rows.js'
import type { ApiContext } from './context.js'
import type { QueryHowConnectedArgs } from './generated/resolver-types.js'
import { ArgumentError, getActor } from './look-up.js'
import { type RelationRow, typed } from './node-row.js'
import { required } from './required.js'

export interface HopSource {
  readonly kind: LinkKind
  readonly from: ActorRow
  readonly to: ActorRow
  readonly forward: boolean
  readonly relations: readonly RelationRow[]
  /** Ids of the claims behind it. */
  readonly claimIds: readonly string[]
}
export interface PathSource {
  readonly hops: readonly HopSource[]
}

const LIMITS = { maxHops: 6, first: 10 } as const

function checked(args: QueryHowConnectedArgs): { maxHops: number; count: number } {
  const values = { maxHops: args.maxHops ?? 4, first: args.first ?? 3 }
  for (const name of ['maxHops', 'first'] as const)
    if (values[name] < 1 || values[name] > LIMITS[name])
      throw new ArgumentError(name, `must be from 1 to ${LIMITS[name]}, not ${values[name]}`)
  return { maxHops: values.maxHops, count: values.first }
}

/** The shortest ways from one actor to another. */
export async function answerHowConnected(
  args: QueryHowConnectedArgs,
  context: ApiContext,
): Promise<readonly PathSource[]> {
  const { maxHops, count } = checked(args)
  const [from, to] = await Promise.all([getActor(args.from, context), getActor(args.to, context)])
  if (from.row.id === to.row.id) throw new ArgumentError('to', 'is the actor of "from"')
  if (from.endId === to.endId) return [oneEnd(from.row, to.row)]
  const links = new LinkSource(context, args.asOf ?? context.today, args.knownAt ?? null)
  const search = (kinds: readonly LinkKind[]): Promise<LinkPath[]> =>
    connectEnds({ ...endsOf(from, to), maxHops, count, linksOf: ends => links.linksOf(ends, kinds) })
  const paths = args.kinds == null ? await strongFirst(search) : await search(args.kinds)
  return Promise.all(
    paths.map(async path => ({ hops: await Promise.all(path.map(link => links.hopOf(link))) })),
  )
}

async function strongFirst(search: (kinds: readonly LinkKind[]) => Promise<LinkPath[]>): Promise<LinkPath[]> {
  const strong = await search(STRONG_KINDS)
  return strong.length > 0 ? strong : search(LINK_KINDS)
}

const endsOf = (from: Identified<ActorRow>, to: Identified<ActorRow>) => ({
  from: from.endId as ActorId,
  to: to.endId as ActorId,
})

/** A leader and the force named for him: no report is needed to tie them. */
const oneEnd = (from: ActorRow, to: ActorRow): PathSource => ({
  hops: [{ kind: 'NAMED_FOR', from, to, forward: to.kind === 'PERSON', relations: [], claimIds: [] }],
})

/** Where the links of one question come from: the stored relations, or else the claims that had been published by the day of knowledge. */
class LinkSource {
  readonly #context: ApiContext
  readonly #asOf: IsoDay
  readonly #known: LinksKnownAt | null

  constructor(context: ApiContext, asOf: IsoDay, knownAt: IsoDay | null) {
    this.#context = context
    this.#asOf = asOf
    this.#known = knownAt === null ? null : new LinksKnownAt(context.runner, { asOf, knownAt })
  }

  linksOf(ends: readonly ActorId[], kinds: readonly LinkKind[]): Promise<Link[]> {
    return (
      this.#known?.linksOf(ends, kinds) ?? readLinks(this.#context.runner, { ends, kinds, asOf: this.#asOf })
    )
  }

  async hopOf(link: Link): Promise<HopSource> {
    const { actors } = this.#context.loaders
    const [from, to, found] = await Promise.all([
      required(actors, link.fromId),
      required(actors, link.toId),
      Promise.all(link.relations.map(id => this.#relation(link.kind, id))),
    ])
    // What was derived anew between the two statements is left out.
    const relations = found.filter(relation => relation !== null)
    const claimIds = relations.flatMap(({ id, claims }) => this.#known?.eventClaims.get(id) ?? claims)
    const { kind, forward } = link
    return { kind, from, to, forward, relations, claimIds: [...new Set<string>(claimIds)] }
  }

  async #relation(kind: LinkKind, id: string): Promise<RelationRow | null> {
    const { loaders } = this.#context
    const known = this.#known?.rows.get(id)
    if (known !== undefined) return typedRow(known)
    if (kind === 'BACKING') return typed('Backing', await loaders.backings.load(id))
    if (kind === 'AFFILIATION') return typed('Affiliation', await loaders.affiliations.load(id))
    if (kind === 'SHARED_CONTROL') return typed('Control', await loaders.controls.load(id))
    return typed('Event', await loaders.events.load(id))
  }
}

function typedRow(row: BackingRow | ControlRow | AffiliationRow): RelationRow {
  if ('backer' in row) return typed('Backing', row)
  return 'group' in row ? typed('Affiliation', row) : typed('Control', row)
}
