import type { CuratedActor } from '../../domain/actor.js'
import type { CuratedLocation } from '../../domain/location.js'
import type { NameLookup, NameMatch } from '../../domain/name-lookup.js'
import type { NerLabel, Sentence, Token } from '../syntax/sentence.js'
import { actorNoun } from './actor-nouns.js'
import { isTitleWord } from './person-titles.js'
import { isCapitalised, isHyphen, isPossessive } from './phrase-text.js'
import { placeNoun } from './place-nouns.js'

/** Tokens that bear a name, with what the curated names and the entity model say of it. */
export interface NameSpan {
  readonly first: number
  readonly last: number
  readonly ner: NerLabel
  readonly actors: readonly NameMatch<CuratedActor>[]
  readonly places: readonly NameMatch<CuratedLocation>[]
  readonly state: CuratedActor | null
}

const NAMING: ReadonlySet<NerLabel> = new Set(['PERSON', 'NORP', 'FAC', 'ORG', 'GPE', 'LOC'])
const PLACE_LABELS: ReadonlySet<NerLabel> = new Set(['GPE', 'LOC', 'FAC'])

/** The entity label of a span, where one entity covers its last word. */
function labelOf(sentence: Sentence, last: number): NerLabel {
  return sentence.tokens[last]?.ner ?? 'O'
}

const covers = (outer: { first: number; last: number }, inner: { first: number; last: number }): boolean =>
  outer.first <= inner.first && outer.last >= inner.last

const overlaps = (left: { first: number; last: number }, right: { first: number; last: number }): boolean =>
  left.first <= right.last && right.first <= left.last

const STANCE = /^(?:pro|anti|non|ex|post|mid)$/

/** A proper noun that the entity model left out of the name beside it. */
const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.upos === 'PROPN' &&
  token.ner === 'O' &&
  isCapitalised(token) &&
  !isTitleWord(token.lower)

/** Names by the entity model, without article, titles and possessive. */
function entitySpans(sentence: Sentence): NameSpan[] {
  const { tokens } = sentence
  const spans: NameSpan[] = []
  for (let at = 0; at < tokens.length; at++) {
    const label = tokens[at]?.ner ?? 'O'
    if (!NAMING.has(label)) continue
    let last = at
    while (tokens[last + 1]?.ner === label && !tokens[last + 1]?.nerBegins) last++
    let [first, end] = [at, last]
    const strippable = (index: number): boolean => {
      const token = tokens[index]
      if (!token) return false
      if (token.upos === 'DET' || token.upos === 'PUNCT' || isPossessive(token)) return true
      return label === 'PERSON' && isTitleWord(token.lower)
    }
    while (first < end && strippable(first)) first++
    // "pro-Russian" and "anti-Assad" are no names; whom they favour is.
    if (STANCE.test(tokens[first]?.lower ?? '') && isHyphen(tokens[first + 1]))
      first = Math.min(first + 2, end)
    while (label === 'PERSON' && tokens[first - 1]?.upos === 'PROPN' && isNamePart(tokens[first - 1])) first--
    while (
      isNamePart(tokens[end + 1]) &&
      !placeNoun(tokens[end + 1]?.lower ?? '') &&
      !actorNoun(tokens[end + 1]?.lower ?? '')
    )
      end++
    while (
      end > first &&
      (isPossessive(tokens[end]) || tokens[end]?.upos === 'PUNCT' || tokens[end]?.upos === 'ADP')
    )
      end--
    if (
      tokens[first]?.upos !== 'PUNCT' &&
      /\p{Lu}/u.test(
        tokens
          .slice(first, end + 1)
          .map(t => t.text)
          .join(''),
      )
    )
      spans.push({ first, last: end, ner: label, actors: [], places: [], state: null })
    at = last
  }
  return spans
}

const isName = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at]
  return token !== undefined && (token.upos === 'PROPN' || token.ner !== 'O')
}

/** Words such as "Base" or "City" are no names by themselves, whatever village is called so. */
const isCommonWord = (token: Token | undefined): boolean =>
  token !== undefined && (placeNoun(token.lower) !== null || actorNoun(token.lower) !== null)

/** Whether a curated match is to be believed where it stands. */
function accept(span: NameSpan, sentence: Sentence): NameSpan | null {
  const label = span.ner
  const single = span.first === span.last
  const proper = isName(sentence, span.last) || isName(sentence, span.first)
  const common = single && isCommonWord(sentence.tokens[span.last])
  if (common && span.actors.every(({ strength }) => strength === 'WEAK')) return null
  const lastToken = sentence.tokens[span.last]
  // "government forces", "the rebels": descriptions; the units for noun phrases weigh what they mean here.
  if (
    lastToken &&
    !isCapitalised(lastToken) &&
    actorNoun(lastToken.lower) &&
    span.actors.every(({ strength }) => strength === 'WEAK')
  )
    return null
  const before = sentence.tokens[span.first - 2]
  if (!single && isHyphen(sentence.tokens[span.first - 1]) && STANCE.test(before?.lower ?? '')) return null
  const exactActors = span.actors.filter(match => match.how === 'EXACT')
  const fitsActor = (match: NameMatch<CuratedActor>): boolean => {
    if (match.entry.kind === 'STATE') return match.how === 'EXACT'
    if (match.how === 'VARIANT')
      return proper && (label === 'PERSON') === (match.entry.kind === 'PERSON') && label !== 'O'
    if (match.entry.kind === 'PERSON')
      return proper && (!PLACE_LABELS.has(label) || match.strength === 'STRONG')
    return proper || !single || match.strength === 'STRONG'
  }
  const fitsPlace = (match: NameMatch<CuratedLocation>): boolean => {
    if (!proper) return false
    if (match.how === 'VARIANT') return exactActors.length === 0 && label !== 'NORP' && label !== 'ORG'
    return match.strength === 'STRONG' || label !== 'ORG'
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
    const span = {
      first: at,
      last,
      ner: labelOf(sentence, last),
      actors: match.actors,
      places: match.locations,
      state: null,
    }
    const accepted = accept(span, sentence)
    if (accepted || match.length === 1) return accepted
    match = names.longestAt(words.slice(at, last), 0)
  }
  return null
}

/** Names by the curated lists: longest first, from left to right. */
function curatedSpans(sentence: Sentence, words: readonly string[], names: NameLookup): NameSpan[] {
  const spans: NameSpan[] = []
  for (let at = 0; at < words.length; at++) {
    const span = curatedAt(sentence, words, at, names)
    if (span) {
      spans.push(span)
      at = span.last
      continue
    }
    const token = sentence.tokens[at]
    if (!token || !isCapitalised(token)) continue
    const state = names.statesByAdjective(token.text)[0]
    if (state) spans.push({ first: at, last: at, ner: labelOf(sentence, at), actors: [], places: [], state })
  }
  return spans
}

/** In a heading most words have capitals, which then tell nothing. */
function isHeading(sentence: Sentence): boolean {
  const long = sentence.tokens.filter(({ text }) => text.length > 3)
  return long.length > 3 && long.filter(isCapitalised).length > 0.7 * long.length
}

/** Runs of proper nouns that neither list nor model knows. */
function properRuns(sentence: Sentence): NameSpan[] {
  const { tokens } = sentence
  const spans: NameSpan[] = []
  const proper = (at: number): boolean =>
    tokens[at]?.upos === 'PROPN' && tokens[at]?.ner === 'O' && isCapitalised(tokens[at])
  for (let at = 0; at < tokens.length; at++) {
    if (!proper(at)) continue
    let last = at
    while (proper(last + 1) || (isHyphen(tokens[last + 1]) && proper(last + 2))) last++
    let first = at
    while (first < last && isTitleWord(tokens[first]?.lower ?? '')) first++
    spans.push({ first, last, ner: 'O', actors: [], places: [], state: null })
    at = last
  }
  return spans
}

/** A curated name inside a longer name stays as a part of it when it is a place, a state or an adjective: "Bani Walid Airport". */
function resolvePair(curated: NameSpan, entity: NameSpan, sentence: Sentence): 'CURATED' | 'ENTITY' | 'BOTH' {
  if (covers(curated, entity)) return 'CURATED'
  if (!covers(entity, curated)) return 'CURATED'
  if (curated.state) return 'BOTH'
  if (entity.ner === 'PERSON')
    return curated.actors.some(({ entry }) => entry.kind === 'PERSON') ? 'ENTITY' : 'ENTITY'
  const joined = sentence.tokens
    .slice(entity.first, entity.last + 1)
    .some(({ lower }) => lower === 'and' || lower === ',')
  return joined ? 'CURATED' : 'BOTH'
}

/** All names of a sentence, left to right; a name may lie inside a longer one. */
export function findNameSpans(sentence: Sentence, words: readonly string[], names: NameLookup): NameSpan[] {
  const curated = curatedSpans(sentence, words, names)
  const dropped = new Set<NameSpan>()
  const kept: NameSpan[] = []
  for (const entity of entitySpans(sentence)) {
    const met = curated.filter(span => overlaps(span, entity))
    const verdicts = met.map(span => resolvePair(span, entity, sentence))
    if (verdicts.includes('CURATED')) continue
    met.forEach((span, at) => {
      if (verdicts[at] === 'ENTITY') dropped.add(span)
    })
    kept.push(entity)
  }
  kept.push(...curated.filter(span => !dropped.has(span)))
  if (!isHeading(sentence))
    for (const run of properRuns(sentence)) if (!kept.some(span => overlaps(span, run))) kept.push(run)
  return kept.sort((left, right) => left.first - right.first || right.last - left.last)
}
