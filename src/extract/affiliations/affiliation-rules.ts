import type { ClaimRule } from '../claims/claim-rule.js'
import { apposedRoles } from './apposed-roles.js'
import { copularRoles } from './copular-roles.js'
import { counterparts } from './counterparts.js'
import { fightsFor } from './fights-for.js'
import { leaders } from './leaders.js'
import { leadingVerbs } from './leading-verbs.js'
import { members } from './members.js'
import { namelessOffices } from './nameless-offices.js'
import { personsOfBodies } from './persons-of-bodies.js'
import { titledPersons } from './titled-persons.js'

/** Rules that tell who belongs to what, in the order in which they read a sentence. */
export const affiliationRules: readonly ClaimRule[] = [
  titledPersons,
  apposedRoles,
  counterparts,
  copularRoles,
  leaders,
  leadingVerbs,
  personsOfBodies,
  members,
  namelessOffices,
  fightsFor,
]
