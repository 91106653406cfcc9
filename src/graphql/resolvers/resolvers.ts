import type { Resolvers } from '../generated/resolver-types.js'
import { claimType } from '../node-row.js'
import { dateScalar, dateTimeScalar, geoJsonScalar } from '../scalars.js'
import { actor } from './actor.js'
import { aggregates } from './aggregates.js'
import { affiliationClaim, backingClaim, controlClaim, eventClaim } from './claim.js'
import { connectionHop, connectionPath } from './connection-path.js'
import { claimReview, judgement } from './judgement.js'
import { location } from './location.js'
import { mutation } from './mutation.js'
import { query } from './query.js'
import {
  affiliation,
  backing,
  backingKindDetail,
  casualtyReport,
  control,
  derivation,
  dispute,
  disputedRelation,
  event,
} from './relations.js'
import { passage, sourceDocument } from './source-document.js'
import { subscription } from './subscription.js'
import { timelineEntry } from './timeline.js'

/** All resolvers. Fields without one are read from the property of their name. */
export const resolvers: Resolvers = {
  Query: query,
  Mutation: mutation,
  Subscription: subscription,
  Date: dateScalar,
  DateTime: dateTimeScalar,
  GeoJson: geoJsonScalar,
  Node: { __resolveType: row => row.__typename },
  SearchResult: { __resolveType: row => row.__typename },
  IdentitySubject: { __resolveType: row => row.__typename },
  Relation: { __resolveType: row => row.__typename },
  ChangedRelation: { __resolveType: row => (row.__typename === 'Backing' ? 'Backing' : 'Control') },
  Claim: { __resolveType: claimType },
  Actor: actor,
  Location: location,
  SourceDocument: sourceDocument,
  Passage: passage,
  BackingClaim: backingClaim,
  ControlClaim: controlClaim,
  EventClaim: eventClaim,
  AffiliationClaim: affiliationClaim,
  Backing: backing,
  BackingKindDetail: backingKindDetail,
  Control: control,
  Affiliation: affiliation,
  Event: event,
  CasualtyReport: casualtyReport,
  Derivation: derivation,
  TimelineEntry: timelineEntry,
  TimelineRelation: { __resolveType: row => row.__typename },
  Aggregates: aggregates,
  ConnectionPath: connectionPath,
  ConnectionHop: connectionHop,
  Dispute: dispute,
  DisputedRelation: disputedRelation,
  Judgement: judgement,
  ClaimReview: claimReview,
}
