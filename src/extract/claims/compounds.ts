import type { SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import { presumptionOf } from './grammar/assertion.js'
import { describedNoun, partyBeforeHyphen } from './grammar/described-party.js'
import { extentOf } from './grammar/extent.js'
import { backingDrafts, controlDraft } from './grammar/happening.js'
import { actorsAt, isActor, isPlace, mentionFor, placesAt } from './grammar/participants.js'
import { type SentenceView, tokenAt } from './grammar/sentence-view.js'
import { surfaceSubject } from './grammar/surface-subject.js'
import { objectOf } from './grammar/verb-arguments.js'
import { kindOfCompound } from './lexicon/backing-words.js'
import { namedBy } from './support.js'
import { triggerRule } from './trigger-rule.js'

/** "rebel-held Donetsk", "government-controlled capital", "Kurdish-controlled city of Kirkuk", "occupied Donetsk" has no holder. */
export const heldCompounds = triggerRule({
  name: 'held-compound',
  version: 1,
  lemmas: words('hold control occupy run rule administer held controlled occupied'),
  read(view, token, rule) {
    const holder = partyBeforeHyphen(view, token.index)
    // "a UN-run school" is no ground that anybody holds.
    if (!holder || /ORGANIZATION$/.test(holder.entity.type)) return []
    const noun = describedNoun(view, token.index)
    const place = heldPlace(view, noun)
    if (!place) return []
    const happening = { trigger: token.index, nodes: [noun], actors: [holder], targets: [], places: [place] }
    return controlDraft(
      { view, rule, happening, assertion: { polarity: 'ASSERTED', claimedBy: null } },
      { actor: holder, place, status: 'HELD', extent: extentOf(view, place), from: null },
    )
  },
})

/** The place that is held: "rebel-held areas of Aleppo" are of Aleppo, "rebel-held territory" is nowhere in particular. */
function heldPlace(view: SentenceView, noun: number): SentenceMention | null {
  const own = mentionFor(view, noun)
  if (own && isPlace(own) && !(own.entity.scope === 'GENERIC' && GROUND.test(tokenAt(view, noun).lemma)))
    return own
  return placesAt(view, noun).find(found => found !== own) ?? null
}

const GROUND =
  /^(?:area|territory|land|region|part|place|position|side|zone|ground|town|city|village|district|neighbou?rhood|suburb)$/

/** "UN-backed government", "Saudi-backed President Hadi", "Iranian-allied Houthis", "Russian-imposed governor". */
export const backedCompounds = triggerRule({
  name: 'backed-compound',
  version: 1,
  lemmas: words(
    'back support sponsor fund arm train align ally recognize recognise impose install finance equip backed supported allied aligned recognised recognized imposed sponsored',
  ),
  read(view, token, rule) {
    const backer = partyBeforeHyphen(view, token.index)
    if (!backer) return []
    const described = actorsAt(
      view,
      predicateSubject(view, token.index) ?? describedNoun(view, token.index),
    )[0]
    const recipient = described && namedBy(view, described)
    if (!recipient || !isActor(recipient)) return []
    if (/^(?:allied|aligned)$/.test(token.lower) && backer.entity.type === 'ARMED_FORCE') return []
    const kinds = kindOfCompound(token.lower, backer.entity)
    const happening = { trigger: token.index, nodes: [], actors: [backer], targets: [recipient], places: [] }
    return backingDrafts(
      { view, rule, happening, assertion: presumptionOf(view, token.index) },
      { backer, recipient, kinds: [kinds], ends: false },
    )
  },
})

/** "The rebels are Russian-backed", "accused of being Russia-backed": what the compound is said of; null where a noun follows it. */
function predicateSubject(view: SentenceView, participle: number): number | null {
  const token = tokenAt(view, participle)
  const be = tokenAt(view, token.head)
  const said = /^(?:acomp|attr|ccomp|xcomp|oprd|dobj|pcomp)$/.test(token.dep) && be.lemma === 'be'
  if (!said || be.index > participle) return null
  const accused = be.dep === 'pcomp' ? accusationAbove(view, be.index) : -1
  return accused >= 0 ? objectOf(view, accused) : surfaceSubject(view, be.index)
}

/** The "accused" that "of being …" belongs to. */
function accusationAbove(view: SentenceView, from: number): number {
  for (let at = tokenAt(view, from).head, steps = 0; at >= 0 && steps < 6; steps += 1) {
    if (/^(?:accuse|suspect)$/.test(tokenAt(view, at).lemma)) return at
    at = tokenAt(view, at).head
  }
  return -1
}

/** "pro-Russian rebels", "forces loyal to X", "Tripoli-allied militias": who is said to fight for a side backs it. */
export const allegiances = triggerRule({
  name: 'allegiance',
  version: 1,
  lemmas: words('loyal'),
  read(view, token, rule) {
    const noun = token.dep === 'amod' || token.dep === 'relcl' || token.dep === 'acl' ? token.head : -1
    const backer = noun >= 0 ? actorsAt(view, noun)[0] : undefined
    const to = view.tokens.find(
      each => each.head === token.index && each.dep === 'prep' && each.lower === 'to',
    )
    const object = view.tokens.find(each => each.head === (to?.index ?? -2) && each.dep === 'pobj')
    const recipient = object ? actorsAt(view, object.index)[0] : undefined
    if (!backer || !recipient) return []
    if (backer.first <= token.index && token.index <= backer.last) return []
    const happening = {
      trigger: token.index,
      nodes: [noun],
      actors: [backer],
      targets: [recipient],
      places: [],
    }
    const kind = backer.entity.type === 'ARMED_FORCE' ? 'MILITARY' : 'POLITICAL'
    return backingDrafts(
      { view, rule, happening, assertion: { polarity: 'ASSERTED', claimedBy: null } },
      { backer, recipient, kinds: [kind], ends: false },
    )
  },
})
