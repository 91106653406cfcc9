import type { BackingKind } from '../../../domain/claim.js'
import type { DocumentEntity } from '../../../domain/mention.js'
import { words } from '../../words.js'

/** Verbs of support with the receiver as object. */
export const BACKING_VERBS = words(
  'back support arm finance fund sponsor equip recognize recognise bankroll subsidize subsidise bolster train supply assist aid prop shore help advise endorse',
)
/** Nouns of support. */
export const SUPPORT_NOUNS = words(
  'support backing aid assistance help training intervention sponsorship recognition patronage funding shipment program',
)
/** Nouns of those who support. */
export const BACKER_NOUNS = words('backer supporter sponsor patron financier benefactor ally partner')
/** Nouns of those who are supported by whoever they belong to. */
export const CLIENT_NOUNS = words('proxy client surrogate protege protégé puppet')
export const RECEIVING_VERBS = words('receive enjoy get have obtain secure win draw solidify attract')
export const GIVING_VERBS = words(
  'provide give offer lend send supply extend deliver throw pledge grant voice express step increase boost ramp intensify expand reiterate reaffirm maintain continue renew',
)

const KIND_WORDS: readonly (readonly [BackingKind, ReadonlySet<string>])[] = [
  [
    'AIR',
    words(
      'air airstrike airstrikes aerial drone drones warplane warplanes jet jets strike strikes airpower raid raids bombing',
    ),
  ],
  [
    'TROOPS',
    words(
      'troop troops soldier soldiers adviser advisers advisor advisors mercenary mercenaries personnel commando commandos boots expeditionary special advising advise advised',
    ),
  ],
  ['ARMS', words('arms weapon weapons weaponry ammunition arming tanks missiles armament armaments arm')],
  ['TRAINING', words('training train trainer trainers trained')],
  ['INTELLIGENCE', words('intelligence reconnaissance')],
  [
    'FINANCIAL',
    words(
      'financial financially financing finance funding fund funds money bailout loan loans bankroll subsidy economic cash sponsor dollar dollars bn',
    ),
  ],
  ['DIPLOMATIC_RECOGNITION', words('recognition recognize recognise recognized recognised')],
  ['POLITICAL', words('political politically diplomatic diplomatically moral veto')],
  ['MILITARY', words('military militarily armed fighter fighters logistical logistics force forces')],
]

/** The kinds of support that the words name, in the order of {@link KIND_WORDS}; empty where they name none. */
export function kindsNamed(lowered: readonly string[]): BackingKind[] {
  return KIND_WORDS.filter(([, set]) => lowered.some(word => set.has(word))).map(([kind]) => kind)
}

/** Support of no stated kind: an international body gives political support, a force military, anyone else unspecified. */
export function unspecifiedKind(backer: DocumentEntity): BackingKind {
  if (backer.type === 'INTERNATIONAL_ORGANIZATION' && !/nato|coalition|african union/i.test(backer.name))
    return 'POLITICAL'
  return backer.type === 'ARMED_FORCE' ? 'MILITARY' : 'UNSPECIFIED'
}

/** "recognised", "armed", "trained", "funded", "imposed"; else what an unspecified "backed" of such a backer means. */
export function kindOfCompound(participle: string, backer: DocumentEntity): BackingKind {
  if (/^recogni[sz]ed$/.test(participle)) return 'DIPLOMATIC_RECOGNITION'
  if (/^(?:armed|equipped)$/.test(participle)) return 'ARMS'
  if (participle === 'trained') return 'TRAINING'
  if (/^(?:funded|financed)$/.test(participle)) return 'FINANCIAL'
  if (/^(?:imposed|installed)$/.test(participle)) return 'POLITICAL'
  return unspecifiedKind(backer)
}
