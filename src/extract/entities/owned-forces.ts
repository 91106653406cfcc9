import type { Candidate } from '../mentions/candidate.js'
import type { EntityDraft } from './entity-register.js'
import { isOpposed, ownBand } from './own-band.js'
import type { ReadingContext } from './reading-context.js'
import { forcesOfGovernment, forcesOfLeader, forcesOfState, stateEntity } from './state-organs.js'

/** Groups that are alliances of others do not become one of them by being owned. */
const ALLIANCE = /^(?:coalition|alliance|opposition|group|faction|convoy|patrol|gang)$/
const UNIT = /^(?:brigade|battalion|division|regiment|unit|contingent|command)$/

function ofState(candidate: Candidate, state: EntityDraft, context: ReadingContext): EntityDraft {
  const { noun } = candidate
  if (!noun || !state.actor) return ownBand(candidate, state, context)
  const regular = noun.use === 'ARMY' || noun.use === 'MATERIEL'
  if (regular && !isOpposed(candidate)) return forcesOfState(state.actor, context)
  const entity = ownBand(candidate, state, context)
  if (noun.use === 'BRANCH') {
    entity.partOf ??= stateEntity(state.actor, context)
    entity.named = true
  }
  return entity
}

/** Whether a force is named for the person: such a leader's forces are that force, whatever state he is said to be of. */
const leadsForce = ({ actor }: EntityDraft, context: ReadingContext): boolean =>
  actor !== null && actor !== undefined && context.names.forcesNamedFor(actor.id).length > 0

/** "his forces" of a spokesman are the forces that he speaks for; of a leader, those named for him. */
function ofPerson(candidate: Candidate, person: EntityDraft, context: ReadingContext): EntityDraft | null {
  const side = leadsForce(person, context) ? null : person.memberOf
  // "Putin's military" is no band of his own.
  const regular = /^(?:military|army)$/.test(candidate.noun?.lemma ?? '') && side?.type === 'STATE'
  if ((candidate.owner?.form === 'PRONOUN' || regular) && side) {
    if (side.type === 'ARMED_FORCE') return side
    if (side.type === 'STATE' && side.actor) return forcesOfState(side.actor, context)
    if (side.type === 'GOVERNMENT') return forcesOfGovernment(side, context)
  }
  return person.named ? forcesOfLeader(person, context) : null
}

function ofForce(candidate: Candidate, force: EntityDraft, context: ReadingContext): EntityDraft {
  const lemma = candidate.noun?.lemma ?? ''
  const ally = ALLIANCE.test(lemma) && candidate.owner?.last !== candidate.head - 1
  const unit = UNIT.test(lemma) && candidate.form === 'NAME'
  // "IS-allied militants", "Kurdish-led forces" are beside the force, not it.
  const owned = candidate.owner !== null && candidate.owner.first > candidate.head
  const beside =
    !owned &&
    candidate.modifiers.some(word => /^(?:allied|aligned|linked|inspired|affiliated|backed)$/.test(word))
  return ally || unit || beside ? ownBand(candidate, force, context) : force
}

/** "militiamen from Zawiya" are the Zawiya militia, where one is known by that name. */
function militiaOf(candidate: Candidate, place: EntityDraft, context: ReadingContext): EntityDraft | null {
  if (
    place.type !== 'LOCATION' ||
    !/^militia(?:man)?$/.test(candidate.noun?.lemma ?? '') ||
    isOpposed(candidate)
  )
    return null
  const name = place.place?.name ?? place.properNames[0]
  const [match] = name === undefined ? [] : context.names.actors(`${name} militia`)
  if (match?.strength !== 'STRONG') return null
  const fields = {
    type: 'ARMED_FORCE',
    actor: match.entry,
    country: match.entry.country,
    named: true,
  } as const
  return context.register.claim(match.entry.id, fields, `militia of ${name}`)
}

/** "fighters from the Misrata brigades" are the brigades'; "a unit from the army" is but a part of it. */
const isOfBody = ({ noun, plural }: Candidate, { type }: EntityDraft): boolean =>
  type === 'ARMED_FORCE' && plural && (noun?.use === 'FIGHTERS' || noun?.use === 'ARMY')

/** A force by whose it is: a state's, a government's, a leader's, another force's; null where it has no owner. */
export function ownedForce(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  const owner = candidate.owner && context.resolve(candidate.owner)
  const { noun } = candidate
  if (!owner || !noun) return null
  if (candidate.ownerRelation === 'FROM' && !isOfBody(candidate, owner))
    return militiaOf(candidate, owner, context) ?? ownBand(candidate, owner, context)
  switch (owner.type) {
    case 'PERSON':
      return ofPerson(candidate, owner, context)
    case 'STATE':
      return ofState(candidate, owner, context)
    case 'GOVERNMENT':
      return noun.use === 'BRANCH' ? ownBand(candidate, owner, context) : forcesOfGovernment(owner, context)
    case 'ARMED_FORCE':
      return ofForce(candidate, owner, context)
    case 'LOCATION':
      return ownBand(candidate, owner, context)
    default:
      return noun.use === 'ARMY' || noun.use === 'MATERIEL' || noun.lemma === 'peacekeeper'
        ? forcesOfGovernment(owner, context)
        : ownBand(candidate, owner, context)
  }
}
