import type { EntityType } from '../../domain/mention.js'
import { isCompassWord } from '../compass-words.js'
import type { Sentence, Token } from '../syntax/sentence.js'
import { type ActorNoun, actorNoun, singular } from './actor-nouns.js'
import { type Candidate, candidate } from './candidate.js'
import { officeEnd } from './person-titles.js'
import { isCapitalised, isHyphen, isPossessive, phraseText } from './phrase-text.js'
import { placeNoun } from './place-nouns.js'

const NOMINAL = new Set(['NOUN', 'PROPN'])
const PREMODIFIERS = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN'])
const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'both',
  'his',
  'its',
  'their',
  'her',
  'our',
  'my',
  'your',
])

/** Leftmost token of the noun phrase with this head, possessor included. */
export function leftEdge(tokens: readonly Token[], head: number): number {
  let first = head
  for (let at = head - 1; at >= 0; at--) {
    const token = tokens[at]
    if (!token) break
    if (token.upos === 'DET' || token.xpos === 'PRP$' || (token.upos === 'PRON' && token.dep === 'poss')) {
      first = at
      // A possessor may have had its own article; before any other determiner the phrase begins.
      break
    }
    if (isPossessive(token) || isHyphen(token)) continue
    // "Libyan National Army (LNA) forces": whose they are is told twice.
    if (token.text === ')' && tokens[at - 2]?.text === '(' && isCapitalised(tokens[at - 1])) {
      at -= 2
      first = at
      continue
    }
    const participle =
      token.upos === 'VERB' && (token.xpos === 'VBN' || token.xpos === 'VBG' || token.xpos === 'VBD')
    if (participle && (isHyphen(tokens[at - 1]) || token.dep === 'amod' || token.lower === 'acting')) {
      first = at
      continue
    }
    const within = token.head > at && token.head <= head
    if (token.upos === 'ADV' && within) {
      first = at
      continue
    }
    if (
      !PREMODIFIERS.has(token.upos) ||
      !(within || isPossessive(tokens[at + 1]) || isHyphen(tokens[at + 1]))
    )
      break
    first = at
  }
  return first
}

/** True where the word at a position heads its noun phrase: nothing nominal that belongs to the phrase follows. */
function isPhraseHead(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !NOMINAL.has(token.upos)) return false
  if (officeEnd(tokens, at) > at) return true
  if (isHyphen(next)) return false
  if (isPossessive(next)) return true
  if (!next || !NOMINAL.has(next.upos)) return true
  return !(
    (token.head === at + 1 && token.dep !== 'nsubj') ||
    (token.head > at && ['compound', 'nmod', 'amod', 'poss'].includes(token.dep))
  )
}

function typeOfNoun(noun: ActorNoun, plural: boolean): EntityType {
  // "Iraqi officials" speak for their government; one official is a person.
  return noun.lemma === 'official' && plural ? 'GOVERNMENT' : noun.type
}

function describe(sentence: Sentence, head: number, named: readonly Candidate[]): Candidate | null {
  const { tokens } = sentence
  const token = tokens[head]
  if (!token) return null
  const hyphenated = isHyphen(tokens[head - 1])
    ? actorNoun(`${tokens[head - 2]?.lower}-${token.lower}`)
    : null
  const noun = hyphenated ?? actorNoun(token.lower)
  const place = placeNoun(token.lower)
  const compass = isCompassWord(token.lower) && token.upos !== 'ADV'
  if (!noun && !place && !compass) return null
  const edge = leftEdge(tokens, head)
  const first = tokens[edge]?.lower === 'no' && edge < head ? edge + 1 : edge
  const inNamed = (at: number): Candidate | undefined =>
    named.find(name => name.coreFirst <= at && name.coreLast >= at)
  const modifiers: string[] = []
  const peoples: string[] = []
  for (let at = first; at < head; at++) {
    const word = tokens[at]
    if (word && !inNamed(at) && word.upos !== 'DET' && word.upos !== 'PUNCT' && !isPossessive(word)) {
      modifiers.push(word.lower)
      if (word.ner === 'NORP' && isCapitalised(word)) peoples.push(word.lower)
    }
  }
  const plural = token.xpos === 'NNS' || token.xpos === 'NNPS' || token.lower !== singular(token.lower)
  // "front", "command" and the like are both; a place where the words before name or number none.
  const asPlace =
    place !== null && (noun === null || named.every(name => name.last < first || name.first > head))
  const lead = tokens[first]
  return candidate({
    sentence: sentence.index,
    first,
    last: officeEnd(tokens, head),
    head,
    form: 'DESCRIPTION',
    type: noun && !asPlace ? typeOfNoun(noun, plural) : 'LOCATION',
    locationKind: noun && !asPlace ? null : (place ?? 'REGION'),
    coreFirst: head,
    coreLast: head,
    core: token.text,
    noun: asPlace ? null : noun,
    word: singular(token.lower),
    modifiers,
    peoples,
    definite: DEFINITE.has(lead?.lower ?? '') || tokens.slice(first, head).some(isPossessive),
    plural,
    variants: [],
  })
}

/** Noun phrases whose head is a word for an actor or a place and which are no proper name themselves. */
export function findNounPhrases(sentence: Sentence, named: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (!isPhraseHead(sentence.tokens, at)) continue
    if (named.some(name => name.first <= at && name.last >= at)) continue
    const phrase = describe(sentence, at, named)
    if (phrase) found.push(phrase)
  }
  for (const phrase of found) addVariants(phrase, sentence, named)
  return found
}

/** The phrase without the adjectives that lead it, down to two words; what names an owner stays, for it tells one phrase from another. */
function addVariants(phrase: Candidate, sentence: Sentence, named: readonly Candidate[]): void {
  for (let at = phrase.first; at < phrase.head; at++) {
    const [before, token] = [sentence.tokens[at - 1], sentence.tokens[at]]
    if (!token || token.upos === 'PUNCT' || token.upos === 'DET' || token.xpos === 'PRP$') continue
    if (isPossessive(token) || isHyphen(before)) continue
    if (at > phrase.first && isHyphen(sentence.tokens[at + 1])) continue
    if (named.some(name => name.last === at - 1 && name.first >= phrase.first)) break
    if (named.some(name => name.first < at && name.last >= at)) continue
    if (token.upos === 'CCONJ' || token.upos === 'ADV') continue
    phrase.variants.push(phraseText(sentence, at, phrase.head))
  }
}
