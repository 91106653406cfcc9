import {
  affiliationsOfPairKnownAt,
  backingsOfPairKnownAt,
  controlsOfLocationsKnownAt,
} from '../graph/reads/known-at.js'
import type { ApiContext } from './context.js'
import { claimType, type NodeRow, typed } from './node-row.js'
import { parseRelationNodeId } from './relation-node-id.js'

type Find = (id: string, context: ApiContext) => Promise<NodeRow | null>

async function findClaim(id: string, { loaders }: ApiContext): Promise<NodeRow | null> {
  const claim = await loaders.claims.load(id)
  return claim && typed(claimType(claim), claim)
}

async function findBacking(nodeId: string, { loaders, runner }: ApiContext): Promise<NodeRow | null> {
  const parsed = parseRelationNodeId(nodeId)
  if (parsed === null) return null
  const { id, knownAt, ends } = parsed
  if (knownAt === null) return typed('Backing', await loaders.backings.load(id))
  const [backer = '', recipient = ''] = ends
  const backings = await backingsOfPairKnownAt(runner, { backer, recipient, knownAt })
  return typed('Backing', backings.find(backing => backing.id === id) ?? null)
}

async function findControl(nodeId: string, { loaders, runner }: ApiContext): Promise<NodeRow | null> {
  const parsed = parseRelationNodeId(nodeId)
  if (parsed === null) return null
  const { id, knownAt, ends } = parsed
  if (knownAt === null) return typed('Control', await loaders.controls.load(id))
  const { items } = await controlsOfLocationsKnownAt(runner, { locations: ends.slice(0, 1), knownAt })
  return typed('Control', items.find(control => control.id === id) ?? null)
}

async function findAffiliation(nodeId: string, { loaders, runner }: ApiContext): Promise<NodeRow | null> {
  const parsed = parseRelationNodeId(nodeId)
  if (parsed === null) return null
  const { id, knownAt, ends } = parsed
  if (knownAt === null) return typed('Affiliation', await loaders.affiliations.load(id))
  const [member = '', group = ''] = ends
  const [affiliation] = await affiliationsOfPairKnownAt(runner, { member, group, knownAt })
  return typed('Affiliation', affiliation ?? null)
}

/** How a thing is found, by what its id begins with. */
const FINDERS: readonly (readonly [string, Find])[] = [
  ['actor:', async (id, { loaders }) => typed('Actor', await loaders.actors.load(id))],
  ['location:', async (id, { loaders }) => typed('Location', await loaders.locations.load(id))],
  ['doc:', async (id, { loaders }) => typed('SourceDocument', await loaders.documents.load(id))],
  ['psg:', async (id, { loaders }) => typed('Passage', await loaders.passages.load(id))],
  ['men:', async (id, { loaders }) => typed('Mention', await loaders.mentions.load(id))],
  ['clm:', findClaim],
  ['event:', async (id, { loaders }) => typed('Event', await loaders.events.load(id))],
  ['backing|', findBacking],
  ['control|', findControl],
  ['jdg:', async (id, { loaders }) => typed('Judgement', await loaders.judgements.load(id))],
  ['rev:', async (id, { loaders }) => typed('ClaimReview', await loaders.claimReviews.load(id))],
  ['affiliation|', findAffiliation],
]

/** Anything by its id; null for what the graph does not have. */
export async function findNode(id: string, context: ApiContext): Promise<NodeRow | null> {
  const finder = FINDERS.find(([prefix]) => id.startsWith(prefix))
  return finder ? finder[1](id, context) : null
}
