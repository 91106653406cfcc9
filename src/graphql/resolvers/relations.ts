import type { GraphQLResolveInfo } from 'graphql'
import type { Bound } from '../../domain/derive/relation.js'
import { claimPage } from '../claim-page.js'
import type { ApiContext } from '../context.js'
import type { ConnectionArguments } from '../cursor.js'
import { claimsOfSide } from '../disputes.js'
import type {
  AffiliationResolvers,
  BackingKindDetailResolvers,
  BackingResolvers,
  CasualtyReportResolvers,
  ControlResolvers,
  DerivationResolvers,
  DisputedRelationResolvers,
  DisputeResolvers,
  EventResolvers,
} from '../generated/resolver-types.js'
import { featureOfEvent } from '../map-features.js'
import { boundDate, eventDate } from '../partial-date-source.js'
import { relationNodeId } from '../relation-node-id.js'
import { required, requiredAll } from '../required.js'

interface Reported {
  readonly claims: readonly string[]
}
interface Lasting extends Reported {
  readonly validFrom: Bound
  readonly validTo: Bound | null
}

const reported = {
  claimCount: ({ claims }: Reported) => claims.length,
  claims: ({ claims }: Reported, args: ConnectionArguments, context: ApiContext, info: GraphQLResolveInfo) =>
    claimPage(claims, args, context, info),
}

const lasting = {
  ...reported,
  id: relationNodeId,
  validFrom: ({ validFrom }: Lasting) => boundDate(validFrom),
  validFromBasis: ({ validFrom }: Lasting) => validFrom.basis,
  validTo: ({ validTo }: Lasting) => validTo && boundDate(validTo),
}

export const backing: BackingResolvers = {
  ...lasting,
  backer: ({ backer }, _, { loaders }) => required(loaders.actors, backer),
  recipient: ({ recipient }, _, { loaders }) => required(loaders.actors, recipient),
  saidBy: ({ saidBy }, _, { loaders }) => requiredAll(loaders.actors, saidBy),
  saidOf: ({ saidOf }, _, { loaders }) => requiredAll(loaders.actors, saidOf),
}

export const backingKindDetail: BackingKindDetailResolvers = { claims: reported.claims }

export const control: ControlResolvers = {
  ...lasting,
  actor: ({ actor }, _, { loaders }) => required(loaders.actors, actor),
  location: ({ location }, _, { loaders }) => required(loaders.locations, location),
  saidBy: ({ saidBy }, _, { loaders }) => requiredAll(loaders.actors, saidBy),
}

export const affiliation: AffiliationResolvers = {
  ...lasting,
  member: ({ member }, _, { loaders }) => required(loaders.actors, member),
  group: ({ group }, _, { loaders }) => required(loaders.actors, group),
}

export const event: EventResolvers = {
  ...reported,
  date: eventDate,
  location: ({ location }, _, { loaders }) =>
    location === null ? null : required(loaders.locations, location),
  geoJson: async (event, _, { loaders }) =>
    event.location === null ? null : featureOfEvent(event, await required(loaders.locations, event.location)),
  actors: ({ actors }, _, { loaders }) => requiredAll(loaders.actors, actors),
  targets: ({ targets }, _, { loaders }) => requiredAll(loaders.actors, targets),
  casualtyReports: ({ casualties }) => casualties,
}

export const casualtyReport: CasualtyReportResolvers = {
  claim: ({ claim }, _, { loaders }) => required(loaders.claims, claim),
}

export const dispute: DisputeResolvers = {
  claim: ({ claim }, _, { loaders }) => required(loaders.claims, claim),
}

export const derivation: DerivationResolvers = { claims: reported.claims }

export const disputedRelation: DisputedRelationResolvers = {
  relation: row => row,
  reasons: ({ derivation: { reasons } }) => reasons,
  claimsFor: (row, args, context, info) => claimsOfSide(row, 'FOR', args, context, info),
  claimsAgainst: (row, args, context, info) => claimsOfSide(row, 'AGAINST', args, context, info),
}
