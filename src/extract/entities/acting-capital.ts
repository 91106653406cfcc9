import type { CuratedActor } from '../../domain/actor.js'
import type { Candidate } from '../mentions/candidate.js'
import type { Sentence, Token } from '../syntax/sentence.js'
import { words } from '../words.js'

/** Verbs whose subject is the town itself: it lies, falls, burns. A capital that is the subject of any other verb acts for its state. */
const OF_PLACES = words('lie fall suffer witness host sit stand burn wake descend collapse')
/** The capital of the country that is fought over is mostly a place; it speaks and signs for its government all the same. */
const SPEAKING = words(
  'say accuse deny announce insist condemn reject welcome sign agree demand warn claim vow request ask urge',
)

/** "supplied Kyiv with arms", "aid to Kyiv", "weapons from Tehran": in giving and taking of support any capital is its government. */
const SUPPORTING = words(
  'back support arm supply equip finance fund aid assist help provide give grant send lend offer backing assistance weapon money funding loan ally loyal loyalty dependent reliant rely depend receive get weight side proxy train sponsor bankroll deliver deploy recognize recognise ship smuggle airlift backer sponsor patron supporter',
)
/** "accused Kyiv of": what is done to somebody answerable, not to a town. */
const ADDRESSED = words('accuse blame urge criticise criticize condemn thank praise sanction warn')

const SUPPORT_LINKS = new Set(['to', 'for', 'from', 'behind', 'on', 'with', 'of', 'by'])
/** What a capital gives or lends: whoever does so is its government ("Tehran's backing", "Washington's main ally"). */
const SUPPORT_OWNED =
  /^(?:support|backing|aid|assistance|help|ally|allies|proxy|proxies|backer|backers|sponsorship|client|clients)$/

function supports(at: Token, { tokens }: Sentence): boolean {
  const governor = tokens[at.head]
  if (at.dep === 'dobj' || at.dep === 'dative' || at.dep === 'nsubj')
    return SUPPORTING.has(governor?.lemma ?? '') || (at.dep === 'nsubj' && describesBacker(at.head, tokens))
  if (at.dep === 'poss') return SUPPORT_OWNED.test(governor?.lower ?? '')
  if (at.dep !== 'pobj' || !governor || !SUPPORT_LINKS.has(governor.lower)) return false
  const above = tokens[governor.head]
  return SUPPORTING.has(above?.lemma ?? '') && !(governor.lower === 'to' && above?.lemma === 'send')
}

/** "turned to Moscow, which has delivered helicopters": it acts in the clause that is told of it. */
const actsInClause = ({ index }: Token, { tokens }: Sentence): boolean =>
  tokens.some(
    ({ head, dep, lemma, index: verb }) =>
      head === index &&
      dep === 'relcl' &&
      (SUPPORTING.has(lemma) || SPEAKING.has(lemma)) &&
      tokens.some(each => each.head === verb && each.dep === 'nsubj' && /^(?:which|that)$/.test(each.lower)),
  )

/** "Moscow is a backer of", "Washington threw its weight behind": the noun under the verb tells of support. */
const describesBacker = (verb: number, tokens: Sentence['tokens']): boolean =>
  tokens.some(
    ({ head, dep, lemma }) => head === verb && (dep === 'attr' || dep === 'dobj') && BACKER_WORDS.test(lemma),
  )

const BACKER_WORDS = /^(?:backer|sponsor|patron|supporter|ally|weight|support|backing)$/

/** What its government does, said in a compound: "Moscow-installed". */
const ACTED =
  /^(?:backed|led|supported|allied|aligned|sponsored|brokered|installed|imposed|appointed|funded|financed|armed|trained|supplied|loyal)$/

/** The state for which a capital's name stands where the capital acts ("Ankara said", "backed by Moscow"); null where it is the town. */
export function stateThatActs(
  candidate: Candidate,
  sentence: Sentence,
  homeCountry: string | null,
): CuratedActor | null {
  const state = candidate.actors.find(({ entry }) => entry.kind === 'STATE')?.entry
  if (!state || candidate.type !== 'LOCATION') return null
  const token = sentence.tokens[candidate.head]
  const next = sentence.tokens[candidate.last + 1]
  if (!token) return null
  if (next?.text === '-') {
    const verb = sentence.tokens[candidate.last + 2]?.lower ?? ''
    return ACTED.test(verb) ? state : null
  }
  const governor = sentence.tokens[token.head]
  const home = state.country === homeCountry
  if (supports(token, sentence)) return state
  if (actsInClause(token, sentence)) return state
  if (token.dep === 'dobj' && ADDRESSED.has(governor?.lemma ?? '')) return state
  if (token.dep === 'nsubj' && governor) {
    if (home) return SPEAKING.has(governor.lemma) ? state : null
    return OF_PLACES.has(governor.lemma) ? null : state
  }
  if (home) return null
  if (token.dep === 'dobj') return state
  if (token.dep === 'pobj' && governor) {
    return ['by', 'with', 'between', 'against', 'than'].includes(governor.lower) ? state : null
  }
  if (token.dep === 'poss') {
    const owned = governor?.lower ?? ''
    return /support|backing|ally|allies|interest|role|policy|decision|intervention|involvement|position|aid|invasion|aggression|offensive|war\b|troops|forces|army|military|airstrikes|occupation|annexation/.test(
      owned,
    )
      ? state
      : null
  }
  if (token.dep === 'conj' && governor) {
    const first = sentence.tokens[governor.head]
    if (
      governor.dep === 'pobj' &&
      (first?.lower === 'between' || first?.lower === 'by' || first?.lower === 'with')
    )
      return state
    if (governor.dep === 'nsubj' && first && !OF_PLACES.has(first.lemma)) return state
  }
  return null
}
