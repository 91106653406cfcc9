import type { Sentence, Token } from '../syntax/sentence.js'
import { actorNoun } from './actor-nouns.js'
import { type Candidate, candidate } from './candidate.js'
import { isTitleWord } from './person-titles.js'
import { isCapitalised, isHyphen, isPossessive, phraseText } from './phrase-text.js'

const PERSONAL = new Set(['OFFICE', 'SPEAKER'])

const isOffice = (token: Token | undefined): boolean => {
  if (!token || token.upos === 'ADP') return false
  return isTitleWord(token.lower) || PERSONAL.has(actorNoun(token.lower)?.use ?? '')
}

/** "On Thursday US Secretary of State John Kerry said". */
const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/

/** Words that may belong to a title phrase before a name: "the Russian Foreign Ministry's chief spokeswoman Maria Zakharova". */
function belongs(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || DAYS.test(token.lower)) return false
  if (isOffice(token) || isHyphen(token) || isPossessive(token)) return true
  return (
    token.upos === 'ADJ' ||
    token.upos === 'PROPN' ||
    (token.upos === 'NOUN' && (token.xpos === 'NN' || token.lower === 'affairs'))
  )
}

/** "of" in "Secretary of State". */
const isSecretaryOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'state' && isOffice(tokens[at - 1])

/** "the spokesman of the Libyan army Ahmed Salem": the body of an office, no title of the person. */
function isBodyBefore(tokens: readonly Token[], at: number): boolean {
  if (!BODIES.has(actorNoun(tokens[at]?.lower ?? '')?.use ?? '')) return false
  let before = at - 1
  while (before > 0 && /^(?:ADJ|PROPN|NOUN|DET)$/.test(tokens[before]?.upos ?? '')) before--
  return /^(?:of|for)$/.test(tokens[before]?.lower ?? '')
}

/**
 * Draws the titles before a person's name into the mention: rank and office, and before an office what it is an office of. A plain
 * noun before the name counts only where an office follows it.
 */
export function extendPerson(person: Candidate, sentence: Sentence): void {
  const { tokens } = sentence
  let first = person.coreFirst
  if (!isOffice(tokens[first - 1]) || isBodyBefore(tokens, first - 1)) return
  while (belongs(tokens, first - 1) || isSecretaryOf(tokens, first - 1)) first--
  while (first < person.coreFirst && (isHyphen(tokens[first]) || isPossessive(tokens[first]))) first++
  const before = tokens[first - 1]
  if (before && (before.upos === 'DET' || before.xpos === 'PRP$')) first--
  person.first = first
  const titles = tokens.slice(first, person.coreFirst)
  let lead = person.coreFirst
  while (lead > first && (isTitleWord(tokens[lead - 1]?.lower ?? '') || isSecretaryOf(tokens, lead - 1)))
    lead--
  if (lead > first && lead < person.coreFirst)
    person.variants.push(phraseText(sentence, lead, person.coreLast))
  for (let at = 0; at < titles.length; at++) if (isOffice(titles[at])) person.otherHeads.push(first + at)
}

const BODIES = new Set(['ARMY', 'GOVERNMENT', 'ORGAN', 'BRANCH'])

/** "Observatory director Rami Salem": a body that is called by its noun with a capital. */
const isCalledBody = (token: Token, use: string | undefined): boolean =>
  use === 'BODY' && isCapitalised(token) && token.ner === 'O'

/** A common noun, be it with a capital where the sentence opens: "Army chief Omar Said". */
const isCommon = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.upos === 'NOUN' || (at === 0 && tokens[at]?.upos === 'PROPN')

/** "government" of "government spokesman Stefan Seibert": a body that stands in the title by its common noun. */
export function bodiesInTitle(person: Candidate, sentence: Sentence): Candidate[] {
  const found: Candidate[] = []
  if (person.type !== 'PERSON') return found
  for (let at = person.first; at < person.coreFirst - 1; at++) {
    const [token, next] = [sentence.tokens[at], sentence.tokens[at + 1]]
    const noun = token ? actorNoun(token.lower) : null
    const body =
      token &&
      ((isCommon(sentence.tokens, at) && BODIES.has(noun?.use ?? '')) || isCalledBody(token, noun?.use))
    if (!token || !noun || !body || !PERSONAL.has(actorNoun(next?.lower ?? '')?.use ?? '')) continue
    found.push(
      candidate({
        sentence: sentence.index,
        first: at,
        last: at,
        head: at,
        form: 'DESCRIPTION',
        type: noun.type,
        coreFirst: at,
        coreLast: at,
        core: token.text,
        noun,
        word: noun.lemma,
        definite: true,
      }),
    )
  }
  return found
}
