import type { Candidate } from '../mentions/candidate.js'
import { chooseActor } from './choose-curated.js'
import type { EntityDraft } from './entity-register.js'
import type { ReadingContext, Resolver } from './reading-context.js'
import { forcesOfGovernment, forcesOfLeader, forcesOfState, stateEntity } from './state-organs.js'

const GOVERNMENTAL = new Set([
  'government',
  'governmental',
  'regime',
  'loyalist',
  'federal',
  'security',
  'state',
  'regular',
  'national',
])
/** Groups that are alliances of others do not become one of them by being owned. */
const ALLIANCE = new Set([
  'coalition',
  'alliance',
  'opposition',
  'group',
  'faction',
  'convoy',
  'patrol',
  'gang',
])

const isOpposed = (candidate: Candidate): boolean =>
  candidate.modifiers.some(word =>
    /^(?:anti|pro|rebel|opposition|former|ex|separatist|backed|led|allied|aligned|foreign|tribal|friendly|local)$/.test(
      word,
    ),
  )

const modifiersKey = (candidate: Candidate): string =>
  candidate.modifiers
    .filter(
      word =>
        !/^(?:the|a|an|\d.*|some|many|several|more|other|new|these|those|of|its|his|their|all|heavy|additional|at|least|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|armed|militant|jihadist|extremist|terrorist|islamist|rebel|rival|key|powerful|local)$/.test(
          word,
        ),
    )
    .join(' ')

/** Words for the same sort of body: a town's militia, militiamen, fighters and brigades are one. */
function bandWord(candidate: Candidate): string {
  const { noun, owner } = candidate
  if (noun && owner?.type === 'LOCATION' && noun.use !== 'BRANCH') return 'band'
  return noun && (noun.use === 'ARMY' || noun.lemma === 'fighter') ? 'force' : (noun?.lemma ?? candidate.word)
}

/** Words that leave a state's force the state's: "Turkish ground troops"; any other ("Syrian Kurdish forces") makes it someone else's. */
const NEUTRAL =
  /^(?:military|armed|ground|combat|elite|security|government|governmental|regular|national|federal|regime|air|fighter|central|state|loyalist|army|main|special|forces|navy|naval|defen[cs]e|top|ally|fresh|elements?|intelligence|border|artillery|infantry)$/

const isRegular = (candidate: Candidate): boolean =>
  !isOpposed(candidate) &&
  modifiersKey(candidate)
    .split(' ')
    .every(word => word === '' || NEUTRAL.test(word))

/** The entity of a band that no list knows: one per noun, owner and telling modifiers in a document. */
function ownBand(candidate: Candidate, owner: EntityDraft | null, context: ReadingContext): EntityDraft {
  const by = owner ? context.register.entities.indexOf(owner) : ''
  const modifiers = owner?.type === 'LOCATION' ? '' : modifiersKey(candidate)
  const identity = `band:${by}:${modifiers}:${bandWord(candidate)}`
  return context.register.claim(
    identity,
    { type: 'ARMED_FORCE', named: candidate.form === 'NAME', country: owner?.country ?? null },
    owner ? 'described by whose or whence it is' : 'described',
  )
}

function ofState(candidate: Candidate, state: EntityDraft, context: ReadingContext): EntityDraft {
  const { noun } = candidate
  const curated = state.actor
  if (!noun || !curated) return ownBand(candidate, state, context)
  const regular = noun.use === 'ARMY' || noun.use === 'MATERIEL'
  if (regular && isRegular(candidate)) return forcesOfState(curated, context)
  const entity = ownBand(candidate, state, context)
  if (noun.use === 'BRANCH') {
    entity.partOf ??= stateEntity(curated, context)
    entity.named = true
  }
  return entity
}

function byOwner(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  const owner = candidate.owner && context.resolve(candidate.owner)
  const { noun } = candidate
  if (!owner || !noun) return null
  if (candidate.ownerRelation === 'FROM') return ownBand(candidate, owner, context)
  switch (owner.type) {
    case 'PERSON': {
      const side = owner.memberOf
      if (candidate.owner?.form === 'PRONOUN' && side && side.type !== 'PERSON')
        return side.type === 'ARMED_FORCE'
          ? side
          : side.type === 'STATE' && side.actor
            ? forcesOfState(side.actor, context)
            : forcesOfGovernment(side, context)
      return owner.named ? forcesOfLeader(owner, context) : null
    }
    case 'STATE':
      return ofState(candidate, owner, context)
    case 'GOVERNMENT':
      return noun.use === 'ARMY' || noun.use === 'MATERIEL' || noun.use === 'BAND' || noun.use === 'FIGHTERS'
        ? forcesOfGovernment(owner, context)
        : ownBand(candidate, owner, context)
    case 'ARMED_FORCE': {
      const ally = ALLIANCE.has(noun.lemma) && candidate.owner?.last !== candidate.head - 1
      const unit = /^(?:brigade|battalion|division|regiment|unit|contingent|command)$/.test(noun.lemma)
      return ally || (unit && candidate.form === 'NAME') ? ownBand(candidate, owner, context) : owner
    }
    case 'LOCATION':
      return ownBand(candidate, owner, context)
    default:
      return noun.use === 'ARMY' || noun.use === 'MATERIEL' || noun.lemma === 'peacekeeper'
        ? forcesOfGovernment(owner, context)
        : ownBand(candidate, owner, context)
  }
}

/** A force known to the text by this noun, the latest mentioned. */
const calledBy = (noun: string, context: ReadingContext): EntityDraft | null =>
  context.register.recent(entity => entity.type === 'ARMED_FORCE' && entity.nouns.has(noun))

const latestBand = (context: ReadingContext, since: number): EntityDraft | null =>
  context.register.recent(
    entity =>
      entity.type === 'ARMED_FORCE' && entity.seenIn >= since && !entity.reasons[0]?.startsWith('forces of'),
  )

function bareBand(candidate: Candidate, context: ReadingContext): EntityDraft {
  if (modifiersKey(candidate) !== '') return ownBand(candidate, null, context)
  const called =
    candidate.definite || candidate.plural ? calledBy(candidate.noun?.lemma ?? '', context) : null
  if (called) return called
  const latest = candidate.definite ? latestBand(context, candidate.sentence - 4) : null
  return latest ?? ownBand(candidate, null, context)
}

function bare(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  const { noun } = candidate
  if (!noun) return null
  const governmental = candidate.modifiers.some(word => GOVERNMENTAL.has(word)) && !isOpposed(candidate)
  const plain = modifiersKey(candidate) === ''
  switch (noun.use) {
    case 'ARMY': {
      if (
        (governmental || (plain && (noun.lemma === 'army' || noun.lemma === 'military'))) &&
        context.homeState
      )
        return forcesOfState(context.homeState, context)
      if (plain && candidate.definite)
        return context.register.recent(
          entity => entity.type === 'ARMED_FORCE' && entity.seenIn >= candidate.sentence - 3,
        )
      return ownBand(candidate, null, context)
    }
    case 'BAND': {
      const units =
        noun.lemma === 'unit' && candidate.modifiers.some(word => word === 'army' || word === 'military')
      return units && context.homeState
        ? forcesOfState(context.homeState, context)
        : bareBand(candidate, context)
    }
    case 'MATERIEL':
      return null
    case 'BRANCH':
      return context.homeState && !isOpposed(candidate)
        ? ofBranch(candidate, context)
        : ownBand(candidate, null, context)
    default:
      return bareBand(candidate, context)
  }
}

function ofBranch(candidate: Candidate, context: ReadingContext): EntityDraft {
  const state = context.homeState
  const entity = ownBand(candidate, state ? stateEntity(state, context) : null, context)
  if (state) entity.partOf ??= stateEntity(state, context)
  return entity
}

/** Curated forces by their descriptions, the longest writing first: "pro-government forces" of the document's country. */
function byCuratedDescription(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  if (candidate.owner && candidate.owner.form === 'PRONOUN') return null
  for (const text of [candidate.core, ...candidate.variants].sort((a, b) => b.length - a.length)) {
    if (!text.includes(' ') && candidate.form !== 'NAME' && !candidate.definite && !candidate.plural) continue
    const matches = context.names
      .actors(text)
      .filter(({ entry, how }) => entry.kind === 'ARMED_FORCE' && how === 'EXACT')
    const match = chooseActor(matches, context)
    if (match && (text.includes(' ') || match.strength === 'STRONG' || context.register.find(match.entry.id)))
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
  const member = candidate.modifiers.includes('coalition') && candidate.owner === null
  if (!member && !(candidate.word === 'coalition' && candidate.owner === null && candidate.definite))
    return null
  const known = context.register.entities.find(
    entity =>
      entity.type === 'ARMED_FORCE' &&
      (entity.nouns.has('coalition') || /coalition/i.test(entity.actor?.name ?? '')),
  )
  return known ?? context.register.claim('coalition', { type: 'ARMED_FORCE' }, 'the coalition')
}

/** An armed force that is described: by whose it is, by a curated description, by the noun that the text has used before. */
export const resolveForce: Resolver = (candidate, context) => {
  if (candidate.type !== 'ARMED_FORCE' || !candidate.noun) return null
  const allied = ofCoalition(candidate, context)
  if (allied) return allied
  const owned =
    candidate.owner?.type === 'PERSON' || candidate.owner?.form === 'PRONOUN'
      ? byOwner(candidate, context)
      : null
  return (
    owned ??
    byCuratedDescription(candidate, context) ??
    byOwner(candidate, context) ??
    bare(candidate, context)
  )
}
