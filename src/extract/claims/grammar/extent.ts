import type { ControlExtent } from '../../../domain/claim.js'
import type { SentenceMention } from '../../document-analysis.js'
import type { Token } from '../../syntax/sentence.js'
import { words } from '../../words.js'
import { listed } from './listed.js'
import { childBy, childrenOf, type SentenceView, tokenAt } from './sentence-view.js'

const PARTS = words(
  'part parts district districts neighborhood neighborhoods neighbourhood neighbourhoods area areas swath swaths swathe swathes portion section position positions point points most much some several half outskirts suburb suburbs quarter quarters street streets village villages town towns territory land majority percent % building chunk',
)
const NEAR = words('near vicinity around outside outskirts edge gates axis front frontline')

/** How much of a place is meant, by the words that lead to its mention: "most parts of X" is PART, "near X" VICINITY. */
export function extentOf(view: SentenceView, place: SentenceMention): ControlExtent {
  const inside = /^(?:the )?(?:several|most|many|some|parts?|large|vicinity|outskirts|much|half)\b/i.exec(
    place.mention.text,
  )
  if (inside) return /vicinity|outskirts/i.test(inside[0]) ? 'VICINITY' : 'PART'
  let at = tokenAt(view, place.head)
  for (let steps = 0; steps < 4 && at.head >= 0; steps += 1) {
    const head = tokenAt(view, at.head)
    if (head.upos === 'ADP') {
      if (NEAR.has(head.lower)) return 'VICINITY'
    } else if (head.upos === 'NOUN' || head.upos === 'ADJ' || head.upos === 'DET' || head.upos === 'NUM') {
      if (NEAR.has(head.lemma)) return 'VICINITY'
      if (PARTS.has(head.lemma) && head.index < place.first && isMeasured(view, head.index))
        return namesThem(view, head.index, at) ? 'WHOLE' : 'PART'
    } else return holdsPart(view, head.index, at) ? 'PART' : 'WHOLE'
    at = head
  }
  return 'WHOLE'
}

/** "controls territory in X", where the parse hangs "in X" on the verb. */
function holdsPart(view: SentenceView, verb: number, link: Token): boolean {
  const object = tokenAt(view, childBy(view, verb, 'dobj'))
  const ground = object.lemma === 'territory' || (PARTS.has(object.lemma) && object.xpos === 'NNS')
  return ground && link.upos === 'ADP' && object.index >= 0 && object.index < link.index
}

/** "the towns of X and Y", "two towns, X and Y": the names are the towns, not where they lie. */
function namesThem(view: SentenceView, noun: number, link: Token): boolean {
  if (!/^(?:town|city|village|district|neighbou?rhood|suburb|camp)$/.test(tokenAt(view, noun).lemma))
    return false
  if (link.dep === 'appos') return true
  const object = link.lower === 'of' ? childBy(view, link.index, 'pobj') : -1
  const vague = childrenOf(view, noun).some(child => VAGUE.test(tokenAt(view, child).lower))
  return object >= 0 && !vague && listed(view, object).length > 1
}

const VAGUE = /^(?:several|many|most|some|more|all|other)$/

/** "the town of X" is X; "towns of X", "several districts of X", "parts of X" are parts of it. */
function isMeasured(view: SentenceView, index: number): boolean {
  const token = tokenAt(view, index)
  if (
    token.xpos === 'NNS' ||
    /^(?:part|most|much|half|portion|section|swathe?|outskirts|majority|some|%|percent)$/.test(token.lemma)
  )
    return true
  return childrenOf(view, index).some(child => tokenAt(view, child).lower === 'several')
}
