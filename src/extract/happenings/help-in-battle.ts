import type { ClaimDraft } from '../../domain/claim.js'
import { backingDrafts, basisOf } from '../claims/grammar/happening.js'
import { actorsAt } from '../claims/grammar/participants.js'
import { prepositionsOf } from '../claims/grammar/prepositions.js'
import {
  childBy,
  childrenBy,
  conjuncts,
  isVerb,
  type SentenceView,
  tokenAt,
  viewOf,
} from '../claims/grammar/sentence-view.js'
import { surfaceSubject } from '../claims/grammar/surface-subject.js'
import { kindsNamed } from '../claims/lexicon/backing-words.js'
import { wordsAround } from '../claims/support.js'
import type { DocumentAnalysis, SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import type { KnownMentions } from './known-mentions.js'
import { readRivals } from './rivals.js'

const RULE = { name: 'help-in-battle', version: 1 }

/** "turn the tide", "tip the balance". */
const TURNING = words('turn tip shift swing change reverse alter tilt')
const FORTUNES = words('tide balance course scale momentum fortune table')
/** "helped repel the offensive". */
const HELPING = words('help assist enable allow')
const REPELLING = words('repel halt stop stall blunt thwart defend reverse beat push drive break lift foil')
const ATTACKING = words('assault attack besiege bombard shell storm invade siege encircle')

/**
 * Help by named means in a fight of which the sentence names only the attacker ("Turkish drones helped turn the tide in the battle for
 * Tripoli, which Haftar's forces have been assaulting") is support for whom the document tells of as that attacker's main rival.
 */
export function helpInBattle(
  analysis: DocumentAnalysis,
  drafts: readonly ClaimDraft[],
  mentions: KnownMentions,
): ClaimDraft[] {
  const rivals = readRivals(drafts, mentions)
  return analysis.sentences.flatMap(sentence => {
    const view = viewOf(sentence, analysis)
    return view.tokens
      .filter(token => isVerb(token) && isTurn(view, token.index))
      .flatMap(token => {
        const backer = backerOf(view, token.index)
        const kinds = kindsOfMeans(view, token.index)
        const foe = attackerIn(view, mentions, backer)
        if (!backer || !foe || kinds.length === 0) return []
        const adversary = rivals.against([foe.mention.id], false)
        const recipient = adversary && mentions.of(adversary)
        if (!recipient || mentions.unitOf(adversary) === mentions.unitOf(backer.mention.id)) return []
        const happening = { trigger: token.index, nodes: [], actors: [backer], targets: [foe], places: [] }
        const basis = basisOf(view, RULE, happening)
        return basis ? backingDrafts(basis, { backer, recipient, kinds, ends: false }) : []
      })
  })
}

function isTurn(view: SentenceView, verb: number): boolean {
  const { lemma, head } = tokenAt(view, verb)
  const object = tokenAt(view, childBy(view, verb, 'dobj'))
  if (TURNING.has(lemma)) return FORTUNES.has(object.lemma)
  return REPELLING.has(lemma) && HELPING.has(tokenAt(view, head).lemma)
}

/** The owner of the means; null where the sentence itself says who is helped: other rules read that. */
function backerOf(view: SentenceView, verb: number): SentenceMention | null {
  const governor = tokenAt(view, tokenAt(view, verb).head)
  const helped = HELPING.has(governor.lemma) ? childBy(view, governor.index, 'dobj') : -1
  const favoured = prepositionsOf(view, verb).some(each => each.preposition === 'for')
  const toldFor = childrenBy(view, childBy(view, verb, 'dobj'), 'poss').length > 0
  if (helped >= 0 || favoured || toldFor) return null
  const [owner] = actorsAt(view, surfaceSubject(view, verb))
  return owner ?? null
}

const kindsOfMeans = (view: SentenceView, verb: number) =>
  kindsNamed(conjuncts(view, surfaceSubject(view, verb)).flatMap(at => wordsAround(view, at)))

/** Who attacks in the sentence, or is fought "against"; null where there are two. */
function attackerIn(
  view: SentenceView,
  { unitOf }: KnownMentions,
  backer: SentenceMention | null,
): SentenceMention | null {
  const found = view.tokens.flatMap(token => {
    if (isVerb(token) && ATTACKING.has(token.lemma)) return actorsAt(view, surfaceSubject(view, token.index))
    return token.lower === 'against' ? actorsAt(view, childBy(view, token.index, 'pobj')) : []
  })
  const own = backer && unitOf(backer.mention.id)
  const [foe, ...others] = found.filter(each => unitOf(each.mention.id) !== own)
  const isOne = foe && others.every(each => unitOf(each.mention.id) === unitOf(foe.mention.id))
  return isOne ? foe : null
}
