import { claimPage } from '../claim-page.js'
import type { ApiContext } from '../context.js'
import type { ConnectionHopResolvers, ConnectionPathResolvers } from '../generated/resolver-types.js'
import type { HopSource } from '../how-connected.js'
import { required } from '../required.js'

export const connectionPath: ConnectionPathResolvers = { length: ({ hops }) => hops.length }

export const connectionHop: ConnectionHopResolvers = {
  summary: (hop, _, context) => summaryOf(hop, context),
  standing: ({ relations }) => relations[0]?.standing ?? null,
  claims: ({ claimIds }, args, context, info) => claimPage(claimIds, args, context, info),
}

const VERBS = {
  BACKING: 'backs',
  AFFILIATION: 'is affiliated with',
  PART_OF: 'is part of',
  NAMED_FOR: 'is named for',
  CONSTITUTED_UNDER: 'is constituted under',
} as const

/** "Egypt backs Libyan National Army" */
async function summaryOf(hop: HopSource, context: ApiContext): Promise<string> {
  const { kind, from, to, forward } = hop
  if (kind === 'SHARED_CONTROL')
    return `${from.name} and ${to.name} both hold or contest ${await placeOf(hop, context)}`
  if (kind === 'SHARED_EVENT') return sharedEventOf(hop)
  const [subject, object] = forward ? [from, to] : [to, from]
  return `${subject.name} ${VERBS[kind]} ${object.name}`
}

async function placeOf({ relations: [first] }: HopSource, { loaders }: ApiContext): Promise<string> {
  return first?.__typename === 'Control'
    ? (await required(loaders.locations, first.location)).name
    : 'one location'
}

function sharedEventOf({ from, to, relations: [event] }: HopSource): string {
  if (event?.__typename !== 'Event') return `${from.name} and ${to.name} took part in one event`
  const rolesOf = (actor: string): boolean[] =>
    [event.actors, event.targets].map(ids => ids.some(id => id === actor))
  const [left, right] = [rolesOf(from.id), rolesOf(to.id)]
  const together = left.some((plays, role) => plays && right[role])
  return `${from.name} and ${to.name} took part ${together ? 'together' : 'against each other'}: ${event.name}`
}
