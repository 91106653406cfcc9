import type { NameLookup } from '../../domain/name-lookup.js'
import type { NerLabel, Sentence, Token } from '../syntax/sentence.js'
import { actorNoun } from './actor-nouns.js'
import { isHeading } from './chance-capitals.js'
import { collectiveStates } from './collective-states.js'
import { curatedSpans } from './curated-spans.js'
import { entitySpans } from './entity-spans.js'
import { covers, isCommonWord, isPortfolio, type NameSpan, overlaps } from './name-span.js'
import { isTitleWord } from './person-titles.js'
import { isCapitalised, isHyphen, isPossessive } from './phrase-text.js'

/** What the entity model takes for a law, a product or a work: the name of a force, where its last word is one ("Rapid Support Forces"). */
const OTHER_NAMES: ReadonlySet<NerLabel> = new Set(['PRODUCT', 'EVENT', 'WORK_OF_ART', 'LAW', 'LANGUAGE'])

const isUnnamed = (label: NerLabel | undefined): boolean =>
  label === 'O' || (label !== undefined && OTHER_NAMES.has(label))

/** "the Qalamoun area": a word that the model takes for a date, right before what only places are called. */
const isMisdated = (token: Token | undefined, next: Token | undefined): boolean =>
  token?.ner === 'DATE' &&
  token.dep === 'compound' &&
  !/^(?:\d|.*day$)/.test(token.lower) &&
  next?.ner === 'O' &&
  /^(?:area|region|district|province|town|village|valley|mountains)$/.test(next.lower)

/** Runs of proper nouns that neither list nor model knows as an actor or place. */
function properRuns(sentence: Sentence): NameSpan[] {
  const { tokens } = sentence
  const spans: NameSpan[] = []
  const proper = (at: number): boolean =>
    tokens[at]?.upos === 'PROPN' &&
    (isUnnamed(tokens[at]?.ner) || isMisdated(tokens[at], tokens[at + 1])) &&
    isCapitalised(tokens[at])
  for (let at = 0; at < tokens.length; at++) {
    if (!proper(at)) continue
    let last = at
    while (proper(last + 1) || (isHyphen(tokens[last + 1]) && proper(last + 2))) last++
    let first = at
    while (first < last && isTitleWord(tokens[first]?.lower ?? '')) first++
    at = last
    if ((first === last && isCommonWord(tokens[first])) || isPortfolio(tokens, first, last)) continue
    const otherName = tokens.slice(first, last + 1).some(({ ner }) => ner !== 'O' && ner !== 'DATE')
    if (otherName && !actorNoun(tokens[last]?.lower ?? '')) continue
    spans.push({ first, last, ner: 'O', actors: [], places: [], state: null })
  }
  return spans
}

/** Which of two overlapping names holds; a curated name within a longer one stays as a part of it: "Bani Walid Airport". */
function resolvePair(curated: NameSpan, entity: NameSpan, sentence: Sentence): 'CURATED' | 'ENTITY' | 'BOTH' {
  if (covers(curated, entity) || !covers(entity, curated)) return 'CURATED'
  if (curated.state) return 'BOTH'
  if (entity.ner === 'PERSON') return 'ENTITY'
  const joined = sentence.tokens
    .slice(entity.first, entity.last + 1)
    .some(({ lower }) => lower === 'and' || lower === ',')
  return joined ? 'CURATED' : 'BOTH'
}

/** "the Libyan National Army of Khalifa Haftar": two curated names, of which the second tells whose the first is. */
function isNameOfSomeone(entity: NameSpan, met: readonly NameSpan[], { tokens }: Sentence): boolean {
  const whole = met.find(({ first }) => first === entity.first)
  const owner = met.find(({ last }) => last === entity.last)
  if (!whole || !owner || tokens[whole.last + 1]?.lower !== 'of') return false
  return (
    owner.first > whole.last + 1 &&
    owner.actors.length > 0 &&
    owner.actors.every(({ entry }) => entry.kind === 'PERSON')
  )
}

/** "Haftar's Libyan National Army": the name begins behind whose it is. "The Lord's Resistance Army" is called so. */
function withoutOwner(entity: NameSpan, met: readonly NameSpan[], { tokens }: Sentence): NameSpan {
  const owner = met.find(({ first, last, actors }) => {
    const someone = actors.some(({ entry }) => entry.kind === 'PERSON' || entry.kind === 'STATE')
    return first === entity.first && last + 2 <= entity.last && someone && isPossessive(tokens[last + 1])
  })
  return owner && isCapitalised(tokens[owner.last + 2]) ? { ...entity, first: owner.last + 2 } : entity
}

/** "of the Presidential Council Omar Said", read as one body: what stands before the curated name, where that is a body by its last word. */
function bodyBefore(entity: NameSpan, curated: NameSpan, { tokens }: Sentence): NameSpan | null {
  const last = curated.first - 1
  if (last <= entity.first || entity.ner !== 'ORG' || !isPersonal(curated)) return null
  const noun = actorNoun(tokens[last]?.lower ?? '')
  return noun && noun.type !== 'PERSON' ? { ...entity, last } : null
}

/** "the House of Representatives Omar Said", read as one body. */
const bodyOfPerson = (entity: NameSpan, curated: NameSpan): NameSpan | null =>
  isPersonal(curated) && curated.last > curated.first && curated.first > entity.first + 1
    ? { ...entity, last: curated.first - 1 }
    : null

const isPersonal = ({ actors }: NameSpan): boolean => actors.some(({ entry }) => entry.kind === 'PERSON')

/** All names of a sentence, left to right; a name may lie inside a longer one. */
export function findNameSpans(sentence: Sentence, words: readonly string[], names: NameLookup): NameSpan[] {
  const curated = curatedSpans(sentence, words, names)
  const dropped = new Set<NameSpan>()
  const kept: NameSpan[] = []
  for (const entity of entitySpans(sentence)) {
    const met = curated.filter(span => overlaps(span, entity))
    const verdicts = met.map(span => resolvePair(span, entity, sentence))
    if (isNameOfSomeone(entity, met, sentence)) continue
    if (verdicts.includes('CURATED')) {
      const body = met.length === 1 && met[0] ? bodyBefore(entity, met[0], sentence) : null
      if (body) kept.push(body)
      continue
    }
    const ending = met.find(span => span.last === entity.last && span.first > entity.first)
    const titled = ending && /^(?:ORG|FAC)$/.test(entity.ner) ? bodyOfPerson(entity, ending) : null
    if (titled) {
      kept.push(titled)
      continue
    }
    met.forEach((span, at) => {
      if (verdicts[at] === 'ENTITY') dropped.add(span)
    })
    kept.push(withoutOwner(entity, met, sentence))
  }
  kept.push(...curated.filter(span => !dropped.has(span)))
  for (const states of collectiveStates(sentence))
    if (!kept.some(span => overlaps(span, states))) kept.push(states)
  if (!isHeading(sentence))
    for (const run of properRuns(sentence)) if (!kept.some(span => overlaps(span, run))) kept.push(run)
  return kept.sort((left, right) => left.first - right.first || right.last - left.last)
}
