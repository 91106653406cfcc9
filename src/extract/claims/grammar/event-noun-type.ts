import type { EventType } from '../../../domain/claim.js'
import { words } from '../../words.js'
import { AIR_MEANS, ARTILLERY_MEANS, type EventNoun, GROUND_MEANS } from '../lexicon/event-nouns.js'
import { FIGHTERS } from '../lexicon/people.js'
import { prepositionsOf } from './prepositions.js'
import { childBy, childrenBy, childrenOf, type SentenceView, tokenAt } from './sentence-view.js'

/** The type in its context: the means beside "strike" or "campaign", the aim of an "attack". */
export function typeOfEventNoun(view: SentenceView, index: number, frame: EventNoun): EventType | null {
  const { lemma } = tokenAt(view, index)
  const beside = new Set(
    childrenOf(view, index)
      .filter(child => ['compound', 'amod', 'nmod'].includes(tokenAt(view, child).dep))
      .flatMap(child => [tokenAt(view, child).lemma, tokenAt(view, child).lower]),
  )
  const standsBeside = (set: ReadonlySet<string>): boolean => [...beside].some(word => set.has(word))
  if (beside.has('press') || beside.has('news')) return null
  if (frame.type === 'CLASH' && standsBeside(OF_WORDS)) return null
  if (lemma === 'fire' && frame.type !== 'CEASEFIRE')
    return standsBeside(ARTILLERY_MEANS) ? 'SHELLING' : isUnder(view, index) ? 'ATTACK' : null
  if (lemma === 'exchange') return isOfFire(view, index) ? 'CLASH' : null
  if (lemma === 'strike') {
    if (beside.has('hunger') || beside.has('labor') || beside.has('labour') || beside.has('general'))
      return null
    return standsBeside(GROUND_MEANS) ? 'ATTACK' : standsBeside(ARTILLERY_MEANS) ? 'SHELLING' : 'AIRSTRIKE'
  }
  if (lemma === 'raid' || lemma === 'attack' || lemma === 'bombing' || lemma === 'assault') {
    if (standsBeside(AIR_MEANS) || isBlamedOnAir(view, index)) return 'AIRSTRIKE'
    if (standsBeside(ARTILLERY_MEANS)) return 'SHELLING'
    if (
      lemma === 'bombing' &&
      (standsBeside(GROUND_MEANS) || standsBeside(AT_ONCE) || isOfPlace(view, index))
    )
      return 'ATTACK'
    if (lemma === 'assault')
      return standsBeside(GROUND_MEANS) && !beside.has('ground') ? 'ATTACK' : 'OFFENSIVE'
    return lemma === 'bombing' && hasDoerOrTarget(view, index) ? 'AIRSTRIKE' : 'ATTACK'
  }
  if (lemma === 'intervention')
    return ['military', 'armed', 'led', 'ground'].some(word => beside.has(word)) ? 'OFFENSIVE' : null
  if (lemma === 'presence' || lemma === 'arrival') return isOfForces(view, index, beside) ? frame.type : null
  if (lemma === 'campaign' || lemma === 'operation') {
    if (standsBeside(AIR_MEANS) || beside.has('bombing')) return 'AIRSTRIKE'
    const military = [
      'military',
      'ground',
      'major',
      'offensive',
      'armed',
      'security',
      'month-long',
      'terrorist',
      'counterterrorism',
      'counter-terrorism',
      'anti-terror',
    ].some(word => beside.has(word))
    return military ||
      prepositionsOf(view, index).some(each => each.preposition === 'against') ||
      aimsToTake(view, index)
      ? 'OFFENSIVE'
      : null
  }
  if (
    lemma === 'push' &&
    !prepositionsOf(view, index).some(
      each => /^(?:against|on|upon|at|targeting)$/.test(each.preposition) || each.preposition === 'into',
    )
  )
    return aimsToTake(view, index) ? 'OFFENSIVE' : null
  return frame.type
}

/** "the Kabul bombing", "embassy bombings": bombs that went off there. */
const isOfPlace = (view: SentenceView, index: number): boolean => {
  const { dep, ner, lemma } = tokenAt(view, index - 1)
  return dep === 'compound' && (ner === 'GPE' || BOMBED.has(lemma.toLowerCase()))
}

/** "the presence of Russian mercenaries", "a military presence". */
const isOfForces = (view: SentenceView, index: number, beside: ReadonlySet<string>): boolean =>
  beside.has('military') ||
  beside.has('troop') ||
  prepositionsOf(view, index).some(
    each => each.preposition === 'of' && FIGHTERS.has(tokenAt(view, each.object).lemma),
  )

/** "the bombing of X", "Russian bombing"; "the bombing in X" is of a bomb. */
const hasDoerOrTarget = (view: SentenceView, index: number): boolean =>
  prepositionsOf(view, index).some(each => /^(?:of|by|against|on)$/.test(each.preposition)) ||
  childrenOf(view, index).some(child => /^(?:poss|amod|compound|nmod)$/.test(tokenAt(view, child).dep))

/** What is fought out with words: "an uphill battle", "a legal fight". */
const OF_WORDS = words(
  'uphill legal political court election electoral presidential budget custody ideological diplomatic trade price bidding media verbal culture',
)

const BOMBED = words(
  'embassy consulate church mosque hotel market marathon metro train airport shrine restaurant mall',
)

/** "twin bombings" are bombs that were laid, not dropped. */
const AT_ONCE = words('twin double triple coordinated deadly')

export const TAKING = words(
  'take retake capture recapture seize control reclaim regain liberate conquer recover dislodge drive oust',
)

function aimsToTake(view: SentenceView, index: number): boolean {
  const verbs = [
    ...childrenBy(view, index, 'acl', 'relcl'),
    ...childrenBy(view, tokenAt(view, index).head, 'advcl', 'xcomp'),
  ]
  return verbs.some(verb => TAKING.has(tokenAt(view, attempted(view, verb)).lemma))
}

/** What is tried, of "in a bid to try to seize X"; any other verb itself. */
export const attempted = (view: SentenceView, verb: number): number =>
  /^(?:try|attempt|seek)$/.test(tokenAt(view, verb).lemma) ? childBy(view, verb, 'xcomp') : verb

/** "exchanges of fire", "an exchange of artillery fire", unlike "an exchange of prisoners". */
const isOfFire = (view: SentenceView, index: number): boolean =>
  prepositionsOf(view, index).some(
    each =>
      each.preposition === 'of' && /^(?:fire|gunfire|shelling|shot)$/.test(tokenAt(view, each.object).lemma),
  )

/** "came under fire", "is under fire from X": an attack, whatever the means. */
const isUnder = (view: SentenceView, index: number): boolean => {
  const { dep, head } = tokenAt(view, index)
  return dep === 'pobj' && tokenAt(view, head).lower === 'under'
}

/** "blamed a warplane for the raid". */
function isBlamedOnAir(view: SentenceView, index: number): boolean {
  const { dep, head } = tokenAt(view, index)
  const verb = tokenAt(view, dep === 'pobj' ? tokenAt(view, head).head : -1)
  return verb.lemma === 'blame' && AIR_MEANS.has(tokenAt(view, childBy(view, verb.index, 'dobj')).lemma)
}
