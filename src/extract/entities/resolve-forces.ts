import type { CuratedActor } from '../../domain/actor.js'
import { actorNoun } from '../mentions/actor-nouns.js'
import type { Candidate } from '../mentions/candidate.js'
import { chooseActor } from './choose-curated.js'
import type { EntityDraft } from './entity-register.js'
import { isOpposed, ownBand, tellingWords } from './own-band.js'
import { ownedForce } from './owned-forces.js'
import type { ReadingContext, Resolver } from './reading-context.js'
import { forcesOfState, stateEntity } from './state-organs.js'

const GOVERNMENTAL =
  /^(?:government|governmental|regime|loyalist|federal|security|state|regular|national|central)$/

/** A force known to the text by this noun, the latest mentioned. */
const calledBy = (noun: string, context: ReadingContext): EntityDraft | null =>
  context.register.recent(entity => entity.type === 'ARMED_FORCE' && entity.nouns.has(noun))

/** True for the army of a state, curated or read; "the group" is never it, "the soldiers" are. */
function isStateForce({ actor, reasons }: EntityDraft, context: ReadingContext): boolean {
  if (reasons[0]?.startsWith('forces of')) return true
  const whole = actor?.partOf ? context.names.actorById(actor.partOf) : null
  return whole?.kind === 'GOVERNMENT' || whole?.kind === 'STATE'
}

/** The state's army mentioned last. */
const latestArmy = (context: ReadingContext, since: number): EntityDraft | null =>
  context.register.recent(entity => entity.type === 'ARMED_FORCE' && isStateForce(entity, context), since)

/** "three mercenaries" are people, no band that is spoken of. */
const isCounted = ({ form, modifiers }: Candidate): boolean =>
  form === 'DESCRIPTION' &&
  modifiers.some(word => /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(word))

/** The band mentioned last; "troops" of no one in particular are none. */
const latestBand = (context: ReadingContext, since: number): EntityDraft | null =>
  context.register.recent(
    entity =>
      entity.type === 'ARMED_FORCE' &&
      !isStateForce(entity, context) &&
      !entity.mentions.every(isCounted) &&
      (entity.named || [...entity.nouns].some(noun => actorNoun(noun)?.use !== 'ARMY')),
    since,
  )

/** "the group", "militants": the force that the text has called so, else the one spoken of. */
function bareBand(candidate: Candidate, context: ReadingContext): EntityDraft {
  if (tellingWords(candidate) !== '') return ownBand(candidate, null, context)
  const again = candidate.definite || candidate.plural
  const called = again ? calledBy(candidate.noun?.lemma ?? '', context) : null
  if (called) return called
  const latest = candidate.definite ? latestBand(context, candidate.sentence - 4) : null
  return latest ?? ownBand(candidate, null, context)
}

/** The only force in the text so far that is known by the name of the country's army, whosoever's it is. */
function armyOfName(context: ReadingContext): EntityDraft | null {
  const { homeState, names, register } = context
  const known = (homeState?.adjectives ?? [])
    .flatMap(adjective => names.actorsNamed(`${adjective} army`))
    .filter(({ entry }) => entry.country === homeState?.country)
    .map(({ entry }) => register.find(entry.id))
    .filter(entity => entity !== null)
  return new Set(known).size === 1 ? (known[0] ?? null) : null
}

function bareArmy(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  const lemma = candidate.noun?.lemma
  const governmental = candidate.modifiers.some(word => GOVERNMENTAL.test(word)) && !isOpposed(candidate)
  const plain = tellingWords(candidate) === ''
  const called = lemma === 'army' && plain && !governmental ? armyOfName(context) : null
  if (called) return called
  if ((governmental || (plain && (lemma === 'army' || lemma === 'military'))) && context.homeState)
    return forcesOfState(context.homeState, context)
  if (plain && candidate.definite && /^(?:soldier|troop|serviceman|personnel)$/.test(lemma ?? '')) {
    const army = latestArmy(context, candidate.sentence - 3)
    if (army) return army
  }
  // An army is no band of rebels, though no text says whose it is.
  const known = lemma === 'army' || lemma === 'military' ? latestArmy(context, 0) : null
  if (known || lemma === 'army' || lemma === 'military') return known ?? ownBand(candidate, null, context)
  if (plain && candidate.definite)
    return context.register.recent(entity => entity.type === 'ARMED_FORCE', candidate.sentence - 3)
  return ownBand(candidate, null, context)
}

function bareBranch(candidate: Candidate, context: ReadingContext): EntityDraft {
  if (!context.homeState || isOpposed(candidate)) return ownBand(candidate, null, context)
  const state = stateEntity(context.homeState, context)
  const entity = ownBand(candidate, state, context)
  entity.partOf ??= state
  return entity
}

/** A force that says by no owner whose it is. */
function bareForce(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  const { noun, modifiers } = candidate
  switch (noun?.use) {
    case 'ARMY':
      return bareArmy(candidate, context)
    case 'MATERIEL':
      return null
    case 'BRANCH':
      return bareBranch(candidate, context)
    default: {
      const units = noun?.lemma === 'unit' && modifiers.some(word => word === 'army' || word === 'military')
      return units && context.homeState
        ? forcesOfState(context.homeState, context)
        : bareBand(candidate, context)
    }
  }
}

/** "Syrian Kurdish fighters" are not those of Iraq. */
function isOfOtherCountry({ country }: CuratedActor, { owner }: Candidate): boolean {
  const said = owner?.state?.country
  return said !== undefined && said !== null && country !== null && said !== country
}

/** Curated forces by their descriptions, the longest writing first: "pro-government forces" of the document's country. */
function byCuratedDescription(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  if (candidate.owner?.form === 'PRONOUN') return null
  const alone = candidate.owner === null && candidate.modifiers.length === 0
  const ofPeople = (text: string): boolean =>
    candidate.peoples.length === 0 || candidate.peoples.some(people => text.toLowerCase().includes(people))
  for (const text of [candidate.core, ...candidate.variants].sort((a, b) => b.length - a.length)) {
    const single = !text.includes(' ')
    // "Kurdish security forces" are not the security forces of the country.
    if ((single && !alone) || !ofPeople(text)) continue
    if (single && candidate.form !== 'NAME' && !candidate.definite && !candidate.plural) continue
    const matches = context.names
      .actorsNamed(text)
      .filter(({ entry }) => entry.kind === 'ARMED_FORCE' && !isOfOtherCountry(entry, candidate))
    const match = chooseActor(matches, context)
    if (match && (!single || match.strength === 'STRONG' || context.register.find(match.entry.id)))
      return context.register.claim(
        match.entry.id,
        { type: 'ARMED_FORCE', actor: match.entry, country: match.entry.country, named: true },
        `${match.strength.toLowerCase()} alias «${match.alias}»`,
      )
  }
  return null
}

/** "the coalition", "coalition warplanes": the document's coalition, when it has one. */
function ofCoalition(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  if (candidate.owner) return null
  const member = candidate.modifiers.includes('coalition')
  if (!member && !(candidate.word === 'coalition' && candidate.definite)) return null
  const known = context.register.entities.find(
    entity =>
      entity.type === 'ARMED_FORCE' &&
      (entity.nouns.has('coalition') || /coalition/i.test(entity.actor?.name ?? '')),
  )
  return known ?? context.register.claim('coalition', { type: 'ARMED_FORCE' }, 'the coalition')
}

/** "an Israeli soldier", "a gunman": one of a force is not the force. */
const isOnePerson = ({ noun, plural, form }: Candidate): boolean =>
  form === 'DESCRIPTION' &&
  !plural &&
  (noun?.use === 'FIGHTERS' ||
    /^(?:soldier|serviceman|marine|commando|paratrooper|policeman)$/.test(noun?.lemma ?? '')) &&
  noun?.lemma !== 'element'

/** An armed force that is described: by whose it is, by a curated description, by the noun that the text has used before. */
export const resolveForce: Resolver = (candidate, context) => {
  if (candidate.type !== 'ARMED_FORCE' || !candidate.noun) return null
  if (isOnePerson(candidate)) return ownBand(candidate, null, context)
  const personal = candidate.owner?.type === 'PERSON' || candidate.owner?.form === 'PRONOUN'
  return (
    ofCoalition(candidate, context) ??
    (personal ? ownedForce(candidate, context) : null) ??
    byCuratedDescription(candidate, context) ??
    ownedForce(candidate, context) ??
    bareForce(candidate, context)
  )
}
