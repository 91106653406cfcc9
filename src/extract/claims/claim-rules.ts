import { armsNouns } from './arms-nouns.js'
import { atRequest } from './at-request.js'
import { attackVerbs } from './attack-verbs.js'
import { alliedWith, backerNouns } from './backer-nouns.js'
import { backingVerbs, supportAsPurpose } from './backings.js'
import { captureVerbs, fallVerbs } from './captures.js'
import { casualtyNouns, casualtyVerbs } from './casualties.js'
import type { ClaimRule } from './claim-rule.js'
import { claimedResponsibility } from './claimed-responsibility.js'
import { clashVerbs } from './clash-verbs.js'
import { allegiances, backedCompounds, heldCompounds } from './compounds.js'
import { designations } from './designations.js'
import { agreements, calls, displacements, meetings, sanctions } from './diplomacy.js'
import { captureNouns, eventNouns } from './event-nouns.js'
import { explosions } from './explosions.js'
import { expulsionVerbs } from './expulsions.js'
import { fightingFor, inSupportOf } from './fighting-alongside.js'
import { flags } from './flags.js'
import { gifts } from './gifts.js'
import { handovers } from './handovers.js'
import { contests, controlNouns, holdingVerbs, losses } from './holdings.js'
import { advances, retreats } from './movements.js'
import { arrivals, presences } from './postings.js'
import { protests } from './protests.js'
import { sanctuaries } from './sanctuary.js'
import { sendings } from './sendings.js'
import { detentions, interdictions, seizures, sieges } from './sieges-and-seizures.js'
import { strongholds } from './strongholds.js'
import { supportNouns } from './support-nouns.js'
import { supportProgrammes } from './support-programmes.js'
import { forSomeonesSake, pledges, sidingVerbs } from './taking-sides.js'
import { weaponsUsed } from './weapons-used.js'
import { withdrawals } from './withdrawals.js'

/** All claim rules, in the order in which they read a sentence; of two rules that find the same claim the earlier one keeps it. */
export const claimRules: readonly ClaimRule[] = [
  captureVerbs,
  expulsionVerbs,
  fallVerbs,
  captureNouns,
  losses,
  handovers,
  flags,
  withdrawals,
  holdingVerbs,
  controlNouns,
  strongholds,
  heldCompounds,
  contests,
  advances,
  retreats,
  sieges,
  attackVerbs,
  weaponsUsed,
  explosions,
  clashVerbs,
  casualtyVerbs,
  casualtyNouns,
  claimedResponsibility,
  seizures,
  detentions,
  interdictions,
  sendings,
  arrivals,
  presences,
  armsNouns,
  meetings,
  calls,
  agreements,
  sanctions,
  designations,
  displacements,
  protests,
  eventNouns,
  backingVerbs,
  gifts,
  sanctuaries,
  atRequest,
  sidingVerbs,
  pledges,
  forSomeonesSake,
  backedCompounds,
  supportNouns,
  inSupportOf,
  supportAsPurpose,
  supportProgrammes,
  backerNouns,
  alliedWith,
  fightingFor,
  allegiances,
]
