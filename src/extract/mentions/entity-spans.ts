import type { NerLabel, Sentence, Token } from '../syntax/sentence.js'
import { actorNoun } from './actor-nouns.js'
import { isCommonWord, isNamePart, isPortfolio, isRelation, isStance, type NameSpan } from './name-span.js'
import { isTitleWord } from './person-titles.js'
import { isCapitalised, isHyphen, isPossessive } from './phrase-text.js'

const NAMING: ReadonlySet<NerLabel> = new Set(['PERSON', 'NORP', 'FAC', 'ORG', 'GPE', 'LOC'])

const MEDIUM =
  /^(?:Post|Times|News|Today|Herald|Tribune|Journal|Gazette|Observer|Press|TV|Television|Airlines|Airways)$/

/** "the paramilitary Rapid Support Forces": a word in small letters before a name says what it is. */
const isDescribing = (token: Token): boolean =>
  (token.upos === 'ADJ' || token.upos === 'NOUN') && token.text === token.lower

/** The entity's tokens without article, titles, possessive and stance, drawn out over name parts that the model missed. */
function trim(
  sentence: Sentence,
  label: NerLabel,
  from: number,
  to: number,
): { first: number; last: number } {
  const { tokens } = sentence
  let [first, last] = [from, to]
  const leads = (at: number): boolean => {
    const token = tokens[at]
    if (!token) return false
    if (token.upos === 'DET' || token.upos === 'PUNCT' || isPossessive(token)) return true
    if (label === 'PERSON')
      return isTitleWord(token.lower) || (/^\p{Ll}{4,}$/u.test(token.text) && token.ordinary)
    return isDescribing(token) && !isHyphen(tokens[at + 1])
  }
  while (first < last && leads(first)) first++
  if (isStance(tokens[first]) && isHyphen(tokens[first + 1])) first = Math.min(first + 2, last)
  first = afterCompound(sentence, first, last)
  // "Khalifa Haftar's LNA" is the person and, after him, what is his.
  const owner =
    label === 'PERSON' ? tokens.findIndex((token, at) => at > first && at <= last && isPossessive(token)) : -1
  if (owner > 0) last = owner - 1
  while (label === 'PERSON' && isNamePart(tokens[first - 1])) first--
  // "the Yemen Post": the model often leaves the country out.
  if (label === 'ORG' && MEDIUM.test(tokens[last]?.text ?? ''))
    while (tokens[first - 1]?.upos === 'PROPN' && isCapitalised(tokens[first - 1])) first--
  while (owner < 0 && isNamePart(tokens[last + 1])) last++
  const trails = (at: number): boolean =>
    isPossessive(tokens[at]) || tokens[at]?.upos === 'PUNCT' || tokens[at]?.upos === 'ADP'
  while (last > first && trails(last)) last--
  return { first, last }
}

/** "Ukraine ousted Moscow": no name goes on behind a verb in small letters. */
const isVerbBetween = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && token.text === token.lower && /^VB[DZPN]$/.test(token.xpos)
}

/** "Turkish-backed Free Syrian Army": the name begins after what is said of it. */
function afterCompound({ tokens }: Sentence, first: number, last: number): number {
  for (let at = first + 1; at + 2 <= last; at++)
    if (isHyphen(tokens[at]) && isRelation(tokens[at + 1]) && isCapitalised(tokens[last])) return at + 2
  return first
}

/** Names by the entity model. Adjectives of peoples and beliefs ("Kurdish") modify; they name no one by themselves. */
export function entitySpans(sentence: Sentence): NameSpan[] {
  const { tokens } = sentence
  const spans: NameSpan[] = []
  for (let at = 0; at < tokens.length; at++) {
    const label = tokens[at]?.ner ?? 'O'
    if (!NAMING.has(label)) continue
    let end = at
    while (tokens[end + 1]?.ner === label && !tokens[end + 1]?.nerBegins && !isVerbBetween(tokens, end + 1))
      end++
    const { first, last } = trim(sentence, label, at, end)
    at =
      last < end && tokens[last + 1] !== undefined && isPossessive(tokens[last + 1])
        ? last + 1
        : Math.max(end, last)
    const lead = tokens[first]
    if (
      first === last &&
      (isCommonWord(lead) ||
        lead?.upos === 'DET' ||
        (label === 'NORP' && (lead?.upos === 'ADJ' || lead?.upos === 'ADV')))
    )
      continue
    // "their North African stronghold": a region's adjective is no name.
    if (label === 'NORP' && last > first && tokens[last]?.xpos === 'JJ' && lead?.xpos === 'JJ') continue
    // "two British Tornado jets": whose they are, and a make.
    if (label === 'NORP' && last > first && actorNoun(tokens[last + 1]?.lower ?? '')?.use === 'MATERIEL')
      continue
    if (label !== 'PERSON' && actorNoun(tokens[last]?.lower ?? '')?.type === 'PERSON') continue
    if (tokens.slice(first, last + 1).every(({ lower }) => isTitleWord(lower))) continue
    if (isPortfolio(tokens, first, last) || lead?.upos === 'PUNCT') continue
    if (tokens.slice(first, last + 1).some(isCapitalised))
      spans.push({ first, last, ner: label, actors: [], places: [], state: null })
  }
  return spans
}
