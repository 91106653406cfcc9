import type { NameLookup } from '../../domain/name-lookup.js'
import type { Sentence } from '../syntax/sentence.js'
import { singular } from './actor-nouns.js'
import { type Candidate, candidate } from './candidate.js'
import { findNameSpans } from './find-name-spans.js'
import type { NameSpan } from './name-span.js'
import { headOf, phraseText } from './phrase-text.js'
import { placeNoun } from './place-nouns.js'
import { typeOfName } from './type-name.js'

function toCandidate(span: NameSpan, sentence: Sentence): Candidate | null {
  const type = typeOfName(span, sentence)
  if (type === null || isDay(span, sentence)) return null
  const head = headOf(sentence, span.first, span.last)
  const last = sentence.tokens[span.last]
  return candidate({
    sentence: sentence.index,
    first: span.first,
    last: span.last,
    head,
    form: 'NAME',
    type,
    locationKind:
      type === 'LOCATION' ? (span.places[0]?.entry.kind ?? placeNoun(last?.lower ?? '') ?? null) : null,
    coreFirst: span.first,
    coreLast: span.last,
    core: phraseText(sentence, span.first, span.last),
    actors: span.actors,
    places: span.places,
    state: span.state,
    word: singular(last?.lower ?? ''),
    plural: last?.xpos === 'NNPS' || last?.xpos === 'NNS',
    definite: true,
    ner: span.ner,
  })
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/

/** The entity model sees places in some days and months: "on Monday". */
const isDay = ({ first, last }: NameSpan, { tokens }: Sentence): boolean =>
  first === last && DAY.test(tokens[first]?.lower ?? '')

/** Proper names and adjectives of states, each with the type that it has on its own. */
export function findNames(sentence: Sentence, names: NameLookup): Candidate[] {
  const words = sentence.tokens.map(({ text }) => text)
  return findNameSpans(sentence, words, names)
    .map(span => toCandidate(span, sentence))
    .filter(found => found !== null)
}
