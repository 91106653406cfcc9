import type { ClaimDraft, EventType } from '../../domain/claim.js'
import type { SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import { extentOf } from './grammar/extent.js'
import { basisOf, controlDraft, eventDrafts } from './grammar/happening.js'
import { actorsAt, isPlace, placesAt } from './grammar/participants.js'
import { isPassive } from './grammar/passive.js'
import { placesAbove, placesOf } from './grammar/places.js'
import { lastWord, type PrepositionalPhrase, prepositionsOf } from './grammar/prepositions.js'
import { childrenOf, type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { readVerb } from './grammar/verb-reading.js'
import { CIVILIANS } from './lexicon/people.js'
import { triggerRule } from './trigger-rule.js'

const INTO = words(
  'to into toward towards on in through near within across inside upon at around for against beyond past',
)
const OUT_OF = words('in')

/** Forces moving in: "advanced to X", "entered Y", "pushed into Z". */
export const advances = triggerRule({
  name: 'advance-verb',
  version: 1,
  lemmas: words(
    'advance enter push encroach march cross invade descend sweep infiltrate penetrate move roll make gain pour thrust reach head close',
  ),
  read(view, token, rule) {
    if (token.upos !== 'VERB' || isPassive(view, token.index)) return []
    const reading = readVerb(view, token.index)
    const actors = reading.actors.filter(each => isForce(each) && !movesSeat(each, token.lemma))
    if (actors.length === 0 || GOODS.has(tokenAt(view, reading.doer).lemma)) return []
    const phrases = prepositionsOf(view, token.index)
    const toward = phrases.filter(each => INTO.has(each.preposition) || INTO.has(lastWord(each.preposition)))
    if (token.lemma === 'close' && !closesIn(view, token.index)) return []
    const entered =
      token.lemma === 'reach' ||
      token.lemma === 'enter' ||
      token.lemma === 'invade' ||
      token.lemma === 'cross' ||
      token.lemma === 'penetrate'
    const headway = token.lemma === 'make' || token.lemma === 'gain'
    if (headway && !madeHeadway(view, token.index)) return []
    if (
      /^(?:push|move|sweep|pour|roll|cross|march)$/.test(token.lemma) &&
      !phrases.some(each => /into|toward|across|further|beyond|through|to$|onto/.test(each.preposition)) &&
      !(/^(?:move|march)$/.test(token.lemma) && movesOn(view, phrases))
    )
      return []
    if (!headway && reading.object >= 0 && !entered) return []
    const objectPlaces = reading.objectPlaces.filter(isPlace)
    const places =
      objectPlaces.length > 0
        ? objectPlaces
        : firstPlaces(
            view,
            toward.map(each => each.object),
          )
    const where = places.length > 0 ? places : placesAbove(view, token.index)
    if (where.length === 0 && token.lemma !== 'advance' && !headway) return []
    const against = phrases
      .filter(each => each.preposition === 'against')
      .flatMap(each => actorsAt(view, each.object))
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: [],
      actors,
      targets: against,
      places: where,
    })
    return basis ? eventDrafts(basis, 'ADVANCE') : []
  },
})

/** "closing in on X". */
const closesIn = (view: SentenceView, verb: number): boolean =>
  tokenAt(view, verb + 1).lower === 'in' && /^(?:on|around)$/.test(tokenAt(view, verb + 2).lower)

/** "The parliament moved to X", "the government entered talks": a body that changes its seat advances on nobody. */
const movesSeat = ({ entity }: SentenceMention, lemma: string): boolean =>
  /^(?:move|enter|reach|head)$/.test(lemma) && /^(?:GOVERNMENT|ORGANIZATION)$/.test(entity.type)

/** What reaches a place without marching on it. */
const GOODS = words('weapon arm arms ammunition aid shipment supply delivery money fund report news')

/** "moved on Tripoli", unlike "moved on Friday". */
const movesOn = (view: SentenceView, phrases: readonly PrepositionalPhrase[]): boolean =>
  phrases.some(
    each =>
      /^(?:on|upon|against)$/.test(each.preposition) &&
      placesAt(view, each.object).some(({ entity }) => entity.type === 'LOCATION'),
  )

/** Forces moving out: "retreated from X", "withdrew", "were pushed back from X"; leaving a place as a whole loses it. */
export const retreats = triggerRule({
  name: 'retreat-verb',
  version: 1,
  lemmas: words(
    'retreat withdraw pull flee evacuate abandon leave push repel drive force fall repulse remove give',
  ),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    const particles = childrenOf(view, token.index)
      // "pulled out of X": the parse hangs the particle as a preposition.
      .filter(child => /^(?:prt|advmod|prep)$/.test(tokenAt(view, child).dep))
      .map(child => tokenAt(view, child).lower)
    const moved = movedForces(view, token.lemma, particles, reading)
    if (moved.length === 0 || leavesMatter(view, token.index, reading.object)) return []
    const left = leftPlaces(view, token.index, token.lemma, reading.object, reading.objectPlaces)
    const places = left.length > 0 ? left : placesAbove(view, token.index)
    const basis = basisOf(view, rule, { trigger: token.index, nodes: [], actors: moved, targets: [], places })
    if (!basis) return []
    const lost: ClaimDraft[] = losesPlace(view, token.index, token.lemma)
      ? left.flatMap(place =>
          moved.flatMap(actor =>
            controlDraft(basis, {
              actor,
              place,
              status: 'LOST',
              extent: extentOf(view, place),
              from: null,
            }),
          ),
        )
      : []
    const type: EventType = 'RETREAT'
    return [...eventDrafts(basis, type), ...lost]
  },
})

/** "withdrew from the talks", "pulled its jets from the campaign": what is left is no place. */
const leavesMatter = (view: SentenceView, verb: number, object: number): boolean =>
  [verb, object]
    .flatMap(node => (node < 0 ? [] : prepositionsOf(view, node)))
    .some(each => /^(?:from|out of)$/.test(each.preposition) && MATTERS.has(tokenAt(view, each.object).lemma))

const MATTERS = words(
  'agreement accord deal treaty pact talk negotiation process race election vote operation mission campaign airstrike strike bombing raid exercise drill alliance council parliament government organization organisation market project programme program plan conference summit truce ceasefire service',
)

/** Abandoning a place or withdrawing from it gives it up; "retreated to", "pulled back in several axes" do not say so. */
function losesPlace(view: SentenceView, verb: number, lemma: string): boolean {
  if (lemma === 'abandon' || lemma === 'give') return true
  if (lemma === 'leave' || lemma === 'flee') return readVerb(view, verb).objectPlaces.some(isGround)
  if (!/^(?:withdraw|retreat|pull)$/.test(lemma)) return false
  return prepositionsOf(view, verb).some(
    each =>
      (each.preposition === 'from' || each.preposition === 'out of') &&
      placesAt(view, each.object).some(isGround),
  )
}

/** A place that can be held, unlike a front that forces leave for another. */
const isGround = ({ entity, mention }: SentenceMention): boolean =>
  entity.type === 'LOCATION' && !/front|line|axis|axes/i.test(mention.text)

/** "drove out tens of thousands of Tigrayans": people in flight, no force. */
const isPeople = (view: SentenceView, { head, mention }: SentenceMention): boolean =>
  mention.form === 'NAME' && tokenAt(view, head).ner === 'NORP' && tokenAt(view, head).xpos.endsWith('S')

/** "IS detainees fled": they are no longer a force. */
const CAPTIVES = /^(?:detainee|prisoner|inmate|captive|hostage|family|relative|wife)$/

function movedForces(
  view: SentenceView,
  lemma: string,
  particles: readonly string[],
  reading: ReturnType<typeof readVerb>,
): readonly SentenceMention[] {
  const passive = isPassive(view, reading.verb)
  const back = particles.some(word => word === 'back' || word === 'out')
  const subjects = passive ? reading.targets : reading.actors
  const captive = CAPTIVES.test(tokenAt(view, passive ? reading.object : reading.doer).lemma)
  const named = subjects.filter(
    each => isForce(each) && !captive && !CIVILIANS.has(tokenAt(view, each.head).lemma),
  )
  switch (lemma) {
    case 'retreat':
      return named
    case 'remove':
      return passive ? named : []
    case 'withdraw':
      return withdrawn(reading, passive, named)
    case 'pull':
      return back ? withdrawn(reading, passive, named) : []
    case 'fall':
      return back ? named : []
    case 'push':
    case 'drive':
    case 'force':
      return back && reading.targets.length > 0
        ? reading.targets.filter(each => isForce(each) && !isPeople(view, each))
        : []
    case 'repel':
    case 'repulse':
      return []
    case 'give':
      return particles.includes('up') && reading.objectPlaces.length > 0
        ? reading.actors.filter(({ entity }) => entity.type === 'ARMED_FORCE')
        : []
    case 'abandon':
      return reading.objectPlaces.length > 0 || POSTS.has(tokenAt(view, reading.object).lemma)
        ? reading.actors.filter(isForce)
        : []
    case 'leave':
      return !passive && reading.objectPlaces.length > 0
        ? named.filter(each => each.entity.type === 'ARMED_FORCE')
        : []
    case 'flee':
    case 'evacuate':
      return named.filter(each => each.entity.type === 'ARMED_FORCE' || each.entity.type === 'GOVERNMENT')
    default:
      return []
  }
}

const POSTS = words('post position base checkpoint outpost barracks camp bunker trench front')

/** "withdrew its troops", "has withdrawn 80% of its forces": the subject's own forces; "troops were withdrawn" are those. */
function withdrawn(
  reading: ReturnType<typeof readVerb>,
  passive: boolean,
  named: readonly SentenceMention[],
): readonly SentenceMention[] {
  if (passive || reading.object < 0) return [...named]
  return named.length > 0 ? [...named] : reading.targets.filter(isForce)
}

function leftPlaces(
  view: SentenceView,
  verb: number,
  lemma: string,
  object: number,
  objectPlaces: readonly SentenceMention[],
): readonly SentenceMention[] {
  if (objectPlaces.length > 0 && /^(?:abandon|leave|evacuate|flee|give)$/.test(lemma))
    return [...objectPlaces]
  const nodes = object >= 0 ? [verb, object] : [verb]
  for (const node of nodes) {
    const phrases = prepositionsOf(view, node)
    const from = phrases.filter(
      each => lastWord(each.preposition) === 'from' || each.preposition === 'out of',
    )
    const found = firstPlaces(
      view,
      from.map(each => each.object),
    )
    if (found.length > 0 || from.length > 0) return found
  }
  for (const node of nodes) {
    const toward = firstPlaces(
      view,
      prepositionsOf(view, node)
        .filter(each => /^(?:to|toward|towards|outside)$/.test(each.preposition))
        .map(each => each.object),
    )
    if (toward.length > 0 && lemma !== 'flee') return toward
    const inside = placesOf(view, [node], OUT_OF)
    if (inside.length > 0) return inside
  }
  return []
}

function firstPlaces(view: SentenceView, objects: readonly number[]): readonly SentenceMention[] {
  const out: SentenceMention[] = []
  let last = -1
  for (const object of objects) {
    const found = placesAt(view, object)
    if (found.length === 0) continue
    const shared =
      last >= 0 &&
      (tokenAt(view, object).dep === 'conj' || tokenAt(view, object).head === tokenAt(view, last).head)
    if (out.length > 0 && !shared) break
    for (const each of found) if (!out.some(known => known.entity.key === each.entity.key)) out.push(each)
    last = object
  }
  return out
}

const isForce = (found: SentenceMention): boolean =>
  found.entity.type === 'ARMED_FORCE' ||
  found.entity.type === 'STATE' ||
  found.entity.type === 'GOVERNMENT' ||
  found.entity.type === 'ORGANIZATION'

/** "made headway", "made gains", "gained ground": an advance in so many words, whatever the parse takes them for. */
const madeHeadway = (view: SentenceView, verb: number): boolean =>
  childrenOf(view, verb).some(
    child =>
      /^(?:dobj|oprd|acomp|attr|ccomp)$/.test(tokenAt(view, child).dep) &&
      (tokenAt(view, verb).lemma === 'make' ? HEADWAY : GROUND).test(tokenAt(view, child).lemma),
  )

const HEADWAY = /^(?:headway|progress|inroads?|advances?|gains?)$/
const GROUND = /^ground$/
