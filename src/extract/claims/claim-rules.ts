import type { ClaimRule } from './claim-rule.js'
import { attackVerbs } from './rules/attack-verbs.js'
import { backerNouns, backingVerbs, fightingFor, inSupportOf, supportNouns } from './rules/backings.js'
import { captureVerbs, expulsionVerbs, fallVerbs } from './rules/captures.js'
import { casualtyNouns, casualtyVerbs } from './rules/casualties.js'
import { claimedResponsibility } from './rules/claimed-responsibility.js'
import { clashVerbs } from './rules/clash-verbs.js'
import { allegiances, backedCompounds, heldCompounds } from './rules/compounds.js'
import { agreements, calls, displacements, meetings, sanctions } from './rules/diplomacy.js'
import { eventNouns } from './rules/event-nouns.js'
import { contests, controlNouns, holdingVerbs, losses, strongholds } from './rules/holdings.js'
import { advances, retreats } from './rules/movements.js'
import { detentions, interdictions, seizures, sieges } from './rules/sieges-and-seizures.js'
import { armsNouns, arrivals, sendings } from './rules/supply.js'

/** All claim rules, in the order in which they read a sentence; of two rules that find the same claim the earlier one keeps it. */
export const claimRules: readonly ClaimRule[] = [
  captureVerbs,
  expulsionVerbs,
  fallVerbs,
  losses,
  holdingVerbs,
  controlNouns,
  strongholds,
  heldCompounds,
  contests,
  advances,
  retreats,
  sieges,
  attackVerbs,
  clashVerbs,
  casualtyVerbs,
  casualtyNouns,
  claimedResponsibility,
  seizures,
  detentions,
  interdictions,
  sendings,
  arrivals,
  armsNouns,
  meetings,
  calls,
  agreements,
  sanctions,
  displacements,
  eventNouns,
  backingVerbs,
  backedCompounds,
  supportNouns,
  inSupportOf,
  backerNouns,
  fightingFor,
  allegiances,
]
