import type { SentenceMention } from '../../document-analysis.js'
import { prepositionsOf } from './prepositions.js'
import { childBy, childrenBy, childrenOf, conjuncts, type SentenceView, tokenAt } from './sentence-view.js'
import { agentOf, antecedentOf } from './verb-arguments.js'

/** Nouns that only measure out what follows "of": "dozens of fighters", "members of the army". */
const MEASURES = new Set(
  'dozen hundred thousand score lot number majority group member unit element part convoy column handful some most many all both several team wave series range coalition alliance band mix couple rest remnant'.split(
    ' ',
  ),
)

export const isPlace = (found: SentenceMention): boolean =>
  found.entity.type === 'LOCATION' || found.entity.type === 'STATE'
export const isActor = (found: SentenceMention): boolean => found.entity.type !== 'LOCATION'

/** Mentions that may act or be acted on, at a token and its conjuncts; owners stand in for what is theirs ("Turkish drones"). */
export function actorsAt(view: SentenceView, index: number): SentenceMention[] {
  if (index < 0) return []
  const out: SentenceMention[] = []
  for (const each of conjuncts(view, index)) {
    for (const found of actorsOfToken(view, each, 0)) {
      if (!out.some(known => known.mention.id === found.mention.id)) out.push(found)
    }
  }
  return out
}

function actorsOfToken(view: SentenceView, index: number, depth: number): SentenceMention[] {
  if (index < 0 || depth > 4) return []
  const at = antecedentOf(view, index)
  const own = mentionFor(view, at)
  if (own && isActor(own)) return [own]
  const token = tokenAt(view, at)
  if (own && token.upos === 'PROPN') return []
  const of = childrenBy(view, at, 'prep').find(child => tokenAt(view, child).lower === 'of')
  const whole = of === undefined ? -1 : childBy(view, of, 'pobj')
  if (whole >= 0 && (MEASURES.has(token.lemma) || token.upos === 'NUM' || token.upos === 'DET'))
    return conjuncts(view, whole).flatMap(each => actorsOfToken(view, each, depth + 1))
  const owner = ownerOf(view, at, depth)
  if (owner.length > 0) return owner
  if (whole >= 0 && token.upos === 'NOUN') {
    const found = actorsOfToken(view, whole, depth + 1)
    if (found.length > 0) return found
  }
  const agent = participleAgent(view, at)
  return agent >= 0 ? actorsOfToken(view, agent, depth + 1) : []
}

/** The mention headed by the token, or the one that covers it where the parse put its head elsewhere. */
export function mentionFor(view: SentenceView, index: number): SentenceMention | null {
  const headed = view.analysed.mentionHeadedBy(index)
  if (headed) return headed
  const covering = view.analysed.mentionAt(index)
  if (!covering) return null
  const head = tokenAt(view, covering.head)
  return head.head === index || covering.last === index ? covering : null
}

/** Whose the noun is: "Turkish drones", "IS positions", "Russia's jets", "warplanes of the coalition". */
function ownerOf(view: SentenceView, index: number, depth: number): SentenceMention[] {
  if (tokenAt(view, index).upos !== 'NOUN') return []
  for (const child of childrenOf(view, index)) {
    const token = tokenAt(view, child)
    if (!['poss', 'compound', 'amod', 'nmod'].includes(token.dep)) continue
    const found = mentionFor(view, child)
    if (found && isActor(found)) return [found]
    if (!found && token.dep === 'poss') {
      const nested = actorsOfToken(view, child, depth + 1)
      if (nested.length > 0) return nested
    }
  }
  return []
}

/** "a training camp run by X", "areas held by X". */
function participleAgent(view: SentenceView, index: number): number {
  for (const child of childrenBy(view, index, 'acl')) {
    const agent = agentOf(view, child)
    if (agent >= 0) return agent
  }
  return -1
}

/** Places at a token and its conjuncts: the noun itself, or those of its measure ("most parts of X"). */
export function placesAt(view: SentenceView, index: number): SentenceMention[] {
  if (index < 0) return []
  const out: SentenceMention[] = []
  for (const each of conjuncts(view, index)) {
    for (const found of placesOfToken(view, each, 0)) {
      if (!out.some(known => known.mention.id === found.mention.id)) out.push(found)
    }
  }
  return out
}

function placesOfToken(view: SentenceView, index: number, depth: number): SentenceMention[] {
  if (index < 0 || depth > 3) return []
  const at = antecedentOf(view, index)
  const own = mentionFor(view, at)
  if (own) return isPlace(own) ? [own] : []
  const area = AREAS.has(tokenAt(view, at).lemma)
  for (const phrase of prepositionsOf(view, at)) {
    if (phrase.preposition !== 'of' && !(area && INNER_PLACE.has(phrase.preposition))) continue
    const found = placesOfToken(view, phrase.object, depth + 1)
    if (found.length > 0) return found
  }
  for (const child of childrenBy(view, at, 'poss', 'compound', 'nmod', 'appos')) {
    const found = area ? mentionFor(view, child) : null
    if (found && isPlace(found)) return [found]
  }
  return []
}

const INNER_PLACE = new Set(['of', 'in', 'at', 'near', 'around', 'inside', 'outside', 'along', 'across'])

/** Nouns of ground whose place is told by what they lie in: "several districts in Tripoli". */
const AREAS = new Set(
  'area district neighborhood neighbourhood part swath swathe portion quarter suburb outskirt town village city region territory base camp airbase airport land position building center centre street field front axis border province kilometer km mile location compound headquarters post checkpoint hospital hotel market school mosque residence home house palace complex facility ground point depot crossing capital port oilfield refinery'.split(
    ' ',
  ),
)
