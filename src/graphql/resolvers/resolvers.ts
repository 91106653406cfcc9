import type { Resolvers } from '../generated/resolver-types.js'
import { claimType } from '../node-row.js'
import { dateScalar, dateTimeScalar } from '../scalars.js'
import { actor } from './actor.js'
import { affiliationClaim, backingClaim, controlClaim, eventClaim } from './claim.js'
import { location } from './location.js'
import { query } from './query.js'
import {
  affiliation,
  backing,
  backingKindDetail,
  casualtyReport,
  control,
  derivation,
  dispute,
  event,
} from './relations.js'
import { passage, sourceDocument } from './source-document.js'

/** All resolvers. Fields without one are read from the property of their name. */
export const resolvers: Resolvers = {
  Query: query,
  Date: dateScalar,
  DateTime: dateTimeScalar,
  Node: { __resolveType: row => row.__typename },
  SearchResult: { __resolveType: row => row.__typename },
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
  Dispute: dispute,
}
