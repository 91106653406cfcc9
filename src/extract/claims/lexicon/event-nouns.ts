import type { EventType } from '../../../domain/claim.js'
import { words } from '../../words.js'

/** What "of X" names beside an event noun: who acts, to whom it is done, or a place either way. */
export type OfRole = 'actor' | 'target'

export interface EventNoun {
  readonly type: EventType
  readonly of: OfRole
  /** "X's arrest", "Gaddafi's death": the possessor receives it. */
  readonly possessor: OfRole
  /** Both sides act alike: "clashes between X and Y", "talks with Y". */
  readonly mutual: boolean
}

const noun = (type: EventType, of: OfRole, possessor: OfRole = 'actor', mutual = false): EventNoun => ({
  type,
  of,
  possessor,
  mutual,
})

const TABLE: readonly (readonly [string, EventNoun])[] = [
  ['airstrike airstrikes air-strike sortie strike', noun('AIRSTRIKE', 'target')],
  ['bombing', noun('AIRSTRIKE', 'target')],
  ['shelling bombardment barrage shellfire', noun('SHELLING', 'target')],
  [
    'attack ambush raid explosion blast bombing assassination shooting firing downing',
    noun('ATTACK', 'target'),
  ],
  [
    'clash fighting battle gunbattle firefight skirmish combat gunfight hostility fight confrontation shootout exchange',
    noun('CLASH', 'actor', 'actor', true),
  ],
  ['war violence', noun('CLASH', 'actor', 'actor', true)],
  [
    'offensive counteroffensive counter-offensive onslaught counterattack counter-attack invasion campaign operation assault push crackdown intervention',
    noun('OFFENSIVE', 'target'),
  ],
  ['advance incursion', noun('ADVANCE', 'actor')],
  ['retreat withdrawal pullout pull-out pullback evacuation', noun('RETREAT', 'actor')],
  ['siege encirclement blockade', noun('SIEGE', 'target')],
  [
    'capture recapture retaking resumption takeover liberation annexation conquest seizure',
    noun('CAPTURE', 'target'),
  ],
  ['arrest detention kidnapping abduction imprisonment', noun('DETENTION', 'target', 'target')],
  [
    'killing death massacre execution slaughter beheading murder assassination casualty fatality wounding',
    noun('CASUALTIES', 'target', 'target'),
  ],
  [
    'meeting talk talks summit conference negotiation negotiations conversation',
    noun('MEETING', 'actor', 'actor', true),
  ],
  ['agreement deal accord pact treaty memorandum', noun('AGREEMENT', 'actor', 'actor', true)],
  ['ceasefire cease-fire truce armistice', noun('CEASEFIRE', 'actor', 'actor', true)],
  ['protest demonstration rally', noun('PROTEST', 'actor')],
  ['sanction embargo', noun('SANCTION', 'target')],
  ['displacement exodus', noun('DISPLACEMENT', 'target', 'target')],
  ['deployment buildup build-up presence arrival', noun('DEPLOYMENT', 'actor')],
]

/** Event nouns by lemma. */
export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = new Map(
  TABLE.flatMap(([lemmas, entry]) => lemmas.split(' ').map(lemma => [lemma, entry] as const)),
)

/** Verbs whose subject does what their event noun says: "carried out an airstrike". */
export const DOING_VERBS = words(
  'launch carry conduct stage mount wage begin start continue resume step intensify open unleash execute perform undertake',
  'hold lay sign reach broker conclude make lead commit impose order initiate spearhead join intensify escalate pursue host',
  'announce declare agree have fight organize organise arrange convene attend plan_ participate take enforce use open hit',
  'mediate negotiate complete finish impose slap implement introduce tighten extend fire trade exchange engage run maintain implement',
)

/** Verbs whose subject receives what their event noun says: "came under fire", "suffered an attack". */
export const SUFFERING_VERBS = words(
  'suffer face come sustain endure survive repel repulse withstand resist undergo experience see fend thwart subject hit foil',
)

/** Verbs of an event noun that say only that it took place. */
export const OCCURRENCE_VERBS = words(
  'erupt break continue occur happen take rage intensify spread begin start flare resume follow escalate persist target hit kill destroy leave wound injure strike rock hold see',
)

/** Means of violence in a subject or beside a noun, by the type of event that they make. */
export const AIR_MEANS = words(
  'air aerial warplane warplanes jet jets plane planes aircraft helicopter helicopters drone drones fighter-jet airplane bomber missile uav airpower',
)
export const ARTILLERY_MEANS = words(
  'artillery rocket rockets shell shells mortar mortars tank howitzer grad cannon',
)
export const GROUND_MEANS = words(
  'suicide car roadside truck bomb gun bus terror terrorist terrorism knife arson hotel ground hostage cyber grenade',
)

/** Explosives, and those who carry them. */
export const EXPLOSIVES = words('bomb bomber mine landmine land-mine ied explosive grenade device')
