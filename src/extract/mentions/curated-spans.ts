import type { CuratedActor } from '../../domain/actor.js'
import type { CuratedLocation } from '../../domain/location.js'
import type { NameLookup, NameMatch } from '../../domain/name-lookup.js'
import type { NerLabel, Sentence, Token } from '../syntax/sentence.js'
import { actorNoun } from './actor-nouns.js'
import { isCommonWord, isPortfolio, isRelation, isStance, type NameSpan } from './name-span.js'
import { isTitleWord } from './person-titles.js'
import { isCapitalised, isHyphen } from './phrase-text.js'

const PLACE_LABELS: ReadonlySet<NerLabel> = new Set(['GPE', 'LOC', 'FAC'])

/** "May 18", "More than 20": no names, whoever is called so. */
const TIME_LABELS: ReadonlySet<NerLabel> = new Set([
  'DATE',
  'TIME',
  'CARDINAL',
  'ORDINAL',
  'QUANTITY',
  'PERCENT',
])

/** Another spelling of a place is believed only of a word that is none by itself: "Gen." is not Caen. */
const mayBeMisspelt = (token: Token | undefined): boolean =>
  token !== undefined && !token.ordinary && !isCommonWord(token) && token.upos !== 'ADJ'

const isName = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at]
  return token !== undefined && (token.upos === 'PROPN' || token.ner !== 'O')
}

/** "government forces", "government in Tripoli": descriptions, which the units for noun phrases weigh by the document. */
function isDescription(span: NameSpan, sentence: Sentence): boolean {
  if (span.actors.some(({ strength }) => strength === 'STRONG')) return false
  return [span.first, span.last].some(at => {
    const token = sentence.tokens[at]
    return token !== undefined && !isCapitalised(token) && actorNoun(token.lower) !== null
  })
}

/** "Emirati military supplies", "a Turkish military drone" are the state's: before a noun that is nobody, "military" only describes. */
function onlyDescribes({ tokens }: Sentence, { last }: NameSpan): boolean {
  const next = tokens[last + 1]
  if (tokens[last]?.text !== 'military' || next?.upos !== 'NOUN') return false
  const noun = actorNoun(next.lower)
  return noun === null || noun.use === 'MATERIEL'
}

/** True where the words cannot be the name that they match: a common word, a part of a title, "pro-Turkish forces". */
function isOther(span: NameSpan, sentence: Sentence): boolean {
  const { tokens } = sentence
  if (onlyDescribes(sentence, span)) return true
  const single = span.first === span.last
  if (single && TIME_LABELS.has(span.ner)) return true
  const weak = span.actors.every(({ strength }) => strength === 'WEAK')
  if (single && weak && isCommonWord(tokens[span.last])) return true
  if (isPortfolio(tokens, span.first, span.last) && weak) return true
  return !single && isHyphen(tokens[span.first - 1]) && isStance(tokens[span.first - 2])
}

/** The span with those of its matches that are to be believed where it stands; null where none is. */
function accept(span: NameSpan, sentence: Sentence): NameSpan | null {
  if (isOther(span, sentence) || isDescription(span, sentence)) return null
  const label = span.ner
  const single = span.first === span.last
  const proper = isName(sentence, span.last) || isName(sentence, span.first)
  const misspelt = !single || mayBeMisspelt(sentence.tokens[span.last])
  const exactActors = span.actors.some(match => match.how === 'EXACT')
  const fitsActor = ({ entry, how, strength }: NameMatch<CuratedActor>): boolean => {
    if (entry.kind === 'STATE') return how === 'EXACT'
    if (how === 'VARIANT')
      return misspelt && proper && label !== 'O' && (label === 'PERSON') === (entry.kind === 'PERSON')
    if (entry.kind === 'PERSON') return proper && (!PLACE_LABELS.has(label) || strength === 'STRONG')
    return proper || !single || strength === 'STRONG'
  }
  const fitsPlace = ({ how, strength }: NameMatch<CuratedLocation>): boolean => {
    if (!proper) return false
    if (how === 'VARIANT') return misspelt && !exactActors && label !== 'NORP' && label !== 'ORG'
    return strength === 'STRONG' || label !== 'ORG'
  }
  const actors = span.actors.filter(fitsActor)
  const places = span.places.filter(fitsPlace)
  return actors.length + places.length > 0 ? { ...span, actors, places } : null
}

/** The longest curated match at a position that is believed; a longer one that is not gives way to a shorter. */
function curatedAt(
  sentence: Sentence,
  words: readonly string[],
  at: number,
  names: NameLookup,
): NameSpan | null {
  let match = names.longestAt(words, at)
  while (match) {
    const last = at + match.length - 1
    const ner = sentence.tokens[last]?.ner ?? 'O'
    const { actors, locations } = match
    let first = at
    // "Prime Minister Abiy" is curated so; the name in it is "Abiy".
    if (actors.length > 0 && actors.every(({ entry }) => entry.kind === 'PERSON'))
      while (first < last && isTitleWord(sentence.tokens[first]?.lower ?? '')) first++
    // "occupied Crimea" is curated so; "Russia annexed Crimea" is a sentence.
    if (actors.length === 0)
      while (
        first < last &&
        sentence.tokens[first]?.upos === 'VERB' &&
        !isCapitalised(sentence.tokens[first])
      )
        first++
    const accepted = accept({ first, last, ner, actors, places: locations, state: null }, sentence)
    if (accepted || match.length === 1) return accepted
    match = names.longestAt(words.slice(at, last), 0)
  }
  return null
}

/** "UN-recognised government", where that is a name of its own, still names the UN. */
function ownerWithin(
  sentence: Sentence,
  words: readonly string[],
  { first, last }: NameSpan,
  names: NameLookup,
): NameSpan | null {
  if (!isRelation(sentence.tokens[first + 2]) || last < first + 3) return null
  return spanOf(sentence, words.slice(0, first + 1), first, names)
}

/** "the UN-backed Government of National Accord": the name behind what is said of it goes on further than "UN-backed government". */
function endsWithinName(
  sentence: Sentence,
  words: readonly string[],
  { first, last }: NameSpan,
  names: NameLookup,
): boolean {
  if (!isHyphen(sentence.tokens[first + 1]) || !isRelation(sentence.tokens[first + 2])) return false
  const named = last > first + 2 ? spanOf(sentence, words, first + 3, names) : null
  return named !== null && named.last > last
}

/** The curated name, else the adjective of a state, that begins at a position. */
function spanOf(
  sentence: Sentence,
  words: readonly string[],
  at: number,
  names: NameLookup,
): NameSpan | null {
  const span = curatedAt(sentence, words, at, names)
  const loose = span && span.first === span.last && ![...span.actors, ...span.places].some(isExact)
  return span && !loose ? span : (adjectiveAt(sentence, at, names) ?? span)
}

const isExact = ({ how }: { readonly how: string }): boolean => how === 'EXACT'

/** The adjective of a state, of two words or one: "South African", "Azeri". */
function adjectiveAt(sentence: Sentence, at: number, names: NameLookup): NameSpan | null {
  const [token, next] = [sentence.tokens[at], sentence.tokens[at + 1]]
  if (!token || !isCapitalised(token)) return null
  const span = { first: at, ner: token.ner, actors: [], places: [] }
  const [both] =
    next && token.upos !== 'DET' && isCapitalised(next)
      ? names.statesByAdjective(`${token.text} ${next.text}`)
      : []
  if (both) return { ...span, last: at + 1, state: both }
  const [one] = names.statesByAdjective(token.text)
  return one ? { ...span, last: at, state: one } : null
}

/** Names by the curated lists and adjectives of states: the longest first, from left to right. */
export function curatedSpans(sentence: Sentence, words: readonly string[], names: NameLookup): NameSpan[] {
  const spans: NameSpan[] = []
  for (let at = 0; at < words.length; at++) {
    const found = spanOf(sentence, words, at, names)
    if (!found) continue
    const span = endsWithinName(sentence, words, found, names)
      ? (spanOf(sentence, words.slice(0, at + 1), at, names) ?? found)
      : found
    const owner = isHyphen(sentence.tokens[at + 1]) ? ownerWithin(sentence, words, span, names) : null
    spans.push(...(owner ? [span, owner] : [span]))
    at = span.last
  }
  return spans
}
