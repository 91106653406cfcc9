import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'
import type { Along } from '../graph/reads/listed-actors.js'
import type { Extent } from '../graph/reads/relation-heads.js'
import { ROLES_OF_MENTIONS, type RoleOfMention } from '../graph/reads/rows.js'

type Fragments = GraphQLResolveInfo['fragments']
type Paths = ReadonlySet<string>

/** Documents are parsed once for many requests, and their fields are the same objects. */
const pathsBelow = new WeakMap<FieldNode, Paths>()

function collect(set: SelectionSetNode, above: string, fragments: Fragments, paths: Set<string>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const path = `${above}${selection.name.value}`
      paths.add(path)
      if (selection.selectionSet) collect(selection.selectionSet, `${path}.`, fragments, paths)
    } else {
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments[selection.name.value]?.selectionSet
      if (inner) collect(inner, above, fragments, paths)
    }
  }
}

function below(field: FieldNode, fragments: Fragments): Paths {
  const known = pathsBelow.get(field)
  if (known) return known
  const paths = new Set<string>()
  if (field.selectionSet) collect(field.selectionSet, '', fragments, paths)
  pathsBelow.set(field, paths)
  return paths
}

/** The fields asked for below this one, as paths: `nodes`, `nodes.backer`. Also those that a directive leaves out: what is read in vain harms nobody. */
export function selectedPaths({ fieldNodes, fragments }: GraphQLResolveInfo): Paths {
  const [only, ...more] = fieldNodes.map(field => below(field, fragments))
  return more.length === 0
    ? (only ?? new Set())
    : new Set([only, ...more].flatMap(paths => [...(paths ?? [])]))
}

/** Whether the operation asks for a field of what this resolver returns: what is not asked for need not be read. */
export const selects = (info: GraphQLResolveInfo, field: string): boolean => selectedPaths(info).has(field)

/** The fields of backings and control that their heads tell. */
const IN_HEAD: ReadonlySet<string> = new Set([
  '__typename',
  'id',
  'backer',
  'recipient',
  'actor',
  'location',
  'saidBy',
  'saidOf',
  'kinds',
  'state',
  'standing',
  'validFrom',
  'validFromBasis',
  'validTo',
  'firstReportedOn',
  'lastReportedOn',
  'documentCount',
  'knownAt',
])
const IN_CLAIMS: ReadonlySet<string> = new Set(['claims', 'claimCount'])
const NODE = /^(?:nodes|edges\.node)\.(\w+)(?:\.(\w+))?/

/** How much of each relation of a connection has to be read for what the operation asks. */
export function extentOf(info: GraphQLResolveInfo): Extent {
  let extent: Extent = 'HEAD'
  for (const path of selectedPaths(info)) {
    const [, field, inner] = NODE.exec(path) ?? []
    if (field === undefined) continue
    if (IN_CLAIMS.has(field)) extent = 'HEAD_AND_CLAIMS'
    else if (!IN_HEAD.has(field) || (field.startsWith('valid') && inner === 'earliest')) return 'WHOLE'
  }
  return extent
}

/** In which roles mentions of a claim answer for its fields. */
const ROLES_OF_FIELDS: Readonly<Record<string, RoleOfMention | null>> = {
  __typename: null,
  id: null,
  predicate: null,
  polarity: null,
  quote: null,
  start: null,
  end: null,
  passage: null,
  sourceDocument: null,
  date: null,
  until: null,
  timeSaid: null,
  rule: null,
  recordedAt: null,
  supersededAt: null,
  counts: null,
  kind: null,
  ends: null,
  status: null,
  extent: null,
  eventType: null,
  casualties: null,
  role: null,
  claimedBy: 'CLAIMED_BY',
  claimantMention: 'CLAIMED_BY',
}

/** The roles in which mentions of claims of a connection are asked for; all, where a field may need any. */
export function rolesAskedFor(info: GraphQLResolveInfo): readonly RoleOfMention[] {
  const roles = new Set<RoleOfMention>()
  for (const path of selectedPaths(info)) {
    const field = NODE.exec(path)?.[1]
    if (field === undefined) continue
    const role = ROLES_OF_FIELDS[field]
    if (role === undefined) return ROLES_OF_MENTIONS
    if (role !== null) roles.add(role)
  }
  return [...roles]
}

const EVENT_ENDS: ReadonlySet<string> = new Set(['actors', 'targets', 'location', 'geoJson'])

/** Whether the operation asks who took part in the events of a connection, or where they were. */
export const selectsEventEnds = (info: GraphQLResolveInfo): boolean =>
  [...selectedPaths(info)].some(path => EVENT_ENDS.has(NODE.exec(path)?.[1] ?? ''))

/** What the operation asks of the actors of a connection that their list can bring along; null: nothing. */
export function askedAlong(info: GraphQLResolveInfo): Along | null {
  const fields = new Set([...selectedPaths(info)].map(path => NODE.exec(path)?.[1]))
  const [names, groups] = [fields.has('aliases'), fields.has('affiliations')]
  return names && groups ? 'NAMES_AND_GROUPS' : names ? 'NAMES' : groups ? 'GROUPS' : null
}
