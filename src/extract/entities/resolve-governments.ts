import type { Candidate } from '../mentions/candidate.js'
import { chooseActor } from './choose-curated.js'
import type { EntityDraft } from './entity-register.js'
import type { ReadingContext, Resolver } from './reading-context.js'
import { governmentOfState, stateEntity } from './state-organs.js'

/** Words that set a government beside another of the same country. */
const RIVAL =
  /^(?:rival|parallel|eastern|western|interim|self|former|transitional|unity|breakaway|shadow|local|provincial|regional|exile|rebel|houthi|new|previous|based)$/

function byCuratedDescription(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  for (const text of [candidate.core, ...candidate.variants].sort((a, b) => b.length - a.length)) {
    if (!text.includes(' ')) continue
    const matches = context.names.actorsNamed(text).filter(({ entry }) => entry.kind === 'GOVERNMENT')
    const match = chooseActor(matches, context)
    if (match)
      return context.register.claim(
        match.entry.id,
        { type: 'GOVERNMENT', actor: match.entry, country: match.entry.country, named: true },
        `${match.strength.toLowerCase()} alias «${match.alias}»`,
      )
  }
  return null
}

function own(candidate: Candidate, owner: EntityDraft | null, context: ReadingContext): EntityDraft {
  const by = owner ? owner.ordinal : ''
  const telling = candidate.modifiers.filter(word => word.length > 3).join(' ')
  const entity = context.register.claim(
    `organ:${by}:${telling}:${candidate.word}`,
    {
      type: 'GOVERNMENT',
      named: owner?.named ?? candidate.form === 'NAME',
      country: owner?.country ?? context.country,
    },
    owner ? 'organ of its state' : 'described',
  )
  if (owner && owner.type !== 'LOCATION') entity.partOf ??= owner
  return entity
}

/** The state behind an owner: itself, a person's country, a place's country. */
function stateBehind(owner: EntityDraft, context: ReadingContext) {
  if (owner.type === 'STATE') return owner.actor
  return owner.country ? context.stateOf(owner.country) : null
}

function government(
  candidate: Candidate,
  owner: EntityDraft | null,
  context: ReadingContext,
): EntityDraft | null {
  const rival = candidate.modifiers.some(word => RIVAL.test(word))
  if (owner && owner.type === 'PERSON') {
    const side = owner.memberOf
    if (side?.type === 'GOVERNMENT') return side
    if (side?.type === 'STATE' && side.actor && !rival) return governmentOfState(side.actor, context)
    const state = stateBehind(owner, context)
    if (state && !rival && candidate.owner?.form === 'PRONOUN') return governmentOfState(state, context)
    return own(candidate, owner, context)
  }
  if (owner?.type === 'GOVERNMENT') return owner
  if (owner?.type === 'STATE' && owner.actor && !rival) return governmentOfState(owner.actor, context)
  const capital =
    owner?.type === 'LOCATION' &&
    owner.country !== null &&
    owner.country === context.country &&
    owner.reasons[0]?.startsWith('capital')
  if (owner && !capital) return own(candidate, owner, context)
  if (rival) return own(candidate, null, context)
  const officials = candidate.word === 'official'
  if (candidate.definite && !officials) {
    const called = context.register.recent(
      entity => entity.type === 'GOVERNMENT' && entity.nouns.has(candidate.noun?.lemma ?? ''),
      candidate.sentence - 2,
    )
    if (called) return called
  }
  if (context.homeState && !officials) return governmentOfState(context.homeState, context)
  return own(candidate, null, context)
}

/** A government or an organ of one that is described: by a curated description, by its state, by the country of the document. */
export const resolveGovernment: Resolver = (candidate, context) => {
  const { noun } = candidate
  if (candidate.type !== 'GOVERNMENT' || !noun) return null
  const curated = byCuratedDescription(candidate, context)
  if (curated) return curated
  const owner = candidate.owner && context.resolve(candidate.owner)
  if (noun.use === 'GOVERNMENT') return government(candidate, owner, context)
  if (!owner && candidate.definite && candidate.modifiers.length === 0) {
    const called = context.register.recent(
      entity => entity.type === 'GOVERNMENT' && entity.nouns.has(noun.lemma),
    )
    if (called) return called
  }
  const home =
    noun.lemma === 'official' || !context.homeState ? null : stateEntity(context.homeState, context)
  return own(candidate, owner ?? home, context)
}
