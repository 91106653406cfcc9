import type { Sentence } from '../syntax/sentence.js'
import { words } from '../words.js'
import type { Candidate } from './candidate.js'
import { isHyphen, isPossessive, phraseText } from './phrase-text.js'

/** Words between a force and its owner, after the head: "forces loyal to Haftar", "fighters of the brigade". */
const LOYAL = new Set([
  'loyal',
  'led',
  'commanded',
  'headed',
  'allied',
  'aligned',
  'affiliated',
  'belonging',
  'under',
])
/** "a spokesman for the army", "a source in the ministry". */
const OFFICE_LINKS = new Set(['for', 'of', 'in', 'at', 'with', 'from', 'to'])
/** Tokens between a preposition and its noun, at most. */
const REACH = 14
const LINKS = new Set(['to', 'by', 'with'])

/** Where the owner's phrase would begin after the head, and how it would stand to it. */
function ownerStart(sentence: Sentence, phrase: Candidate): { at: number; from: boolean } | null {
  // Of "the secretary of state for …" the owner follows the whole office.
  const head = phrase.type === 'PERSON' ? phrase.last : phrase.head
  const word = (offset: number): string => sentence.tokens[head + offset]?.lower ?? ''
  if (phrase.type === 'PERSON' && OFFICE_LINKS.has(word(1))) return { at: head + 2, from: false }
  // "forces under the command of X".
  if (word(1) === 'under' && word(2) === 'the' && COMMANDS.test(word(3)) && word(4) === 'of')
    return { at: head + 5, from: false }
  if (word(1) === 'of' || word(1) === 'under') return { at: head + 2, from: false }
  if (phrase.type === 'GOVERNMENT' && word(1) === 'in') return { at: head + 2, from: false }
  if (word(1) === 'from') return isMovedFrom(sentence, head) ? null : { at: head + 2, from: true }
  if (LOYAL.has(word(1)) && LINKS.has(word(2))) return { at: head + 3, from: false }
  if (word(1) === 'based' && (word(2) === 'in' || word(2) === 'at')) return { at: head + 3, from: true }
  return null
}

const COMMANDS = /^(?:command|leadership|umbrella|banner|orders|control)$/

const followsSomeone = ({ tokens }: Sentence, { head }: Candidate): boolean =>
  /^(?:loyal|led|commanded|headed|belonging)$/.test(tokens[head + 1]?.lower ?? '') &&
  LINKS.has(tokens[head + 2]?.lower ?? '')

/** "the withdrawal of French troops from Gossi", "drove troops from the town": where they leave, not where they are of. */
function isMovedFrom({ tokens }: Sentence, head: number): boolean {
  const governor = tokens[tokens[head + 1]?.head ?? -1]
  const above = tokens[tokens[head]?.head ?? -1]
  const whole = above?.lower === 'of' ? tokens[above.head] : above
  return [governor, whole].some(each => each !== undefined && MOVING.has(each.lemma))
}

const MOVING = words(
  'withdrawal withdraw retreat pullout pullback evacuation evacuate departure exit expulsion expel drive oust evict push remove removal redeployment recall eject chase dislodge',
)

/** "pro-Haftar fighters", "Haftar-led forces": whoever fights for a person or under one is of that person's force. */
function followsLeader(person: Candidate, sentence: Sentence): boolean {
  if (person.type !== 'PERSON') return false
  const { tokens } = sentence
  if (isHyphen(tokens[person.first - 1])) return tokens[person.first - 2]?.lower === 'pro'
  return /^(?:led|loyal|commanded)$/.test(tokens[person.last + 2]?.lower ?? '')
}

function ownerBefore(phrase: Candidate, sentence: Sentence, all: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null
  for (const other of all) {
    if (other === phrase || other.first < phrase.first || other.last >= phrase.head) continue
    const hyphenated = isHyphen(sentence.tokens[other.last + 1]) || isHyphen(sentence.tokens[other.first - 1])
    if (hyphenated && !(phrase.type === 'ARMED_FORCE' && followsLeader(other, sentence))) continue
    // A possessor owns the whole phrase; else the name nearest to the head, and of two with one end the longer.
    const better = !best || other.last > best.last || (other.last === best.last && other.first < best.first)
    if (better && (best === null || !isPossessive(sentence.tokens[best.last + 1]))) best = other
  }
  return best
}

/** The noun that a preposition governs, by the parse; -1 where it has none near. */
function governed(sentence: Sentence, preposition: number): number {
  const limit = Math.min(preposition + REACH, sentence.tokens.length)
  for (let at = preposition + 1; at < limit; at++) {
    const token = sentence.tokens[at]
    if (token?.head === preposition && token.dep === 'pobj') return at
  }
  return -1
}

/** "loyal to renegade general X", whose first words the parse may take for a verb's: only words that describe stand between. */
const isDescribedBetween = ({ tokens }: Sentence, from: number, to: number): boolean =>
  to > from && to - from < 4 && tokens.slice(from, to).every(({ lower }) => /^\p{Ll}+$/u.test(lower))

/** "Head of the Council Omar Said": the office is the Council's, and its holder stands behind. */
const bodyBefore = (person: Candidate, from: number, all: readonly Candidate[]): Candidate | undefined =>
  all.find(
    ({ first, last, type }) =>
      (first === from || first === from + 1) && last === person.first - 1 && type !== 'PERSON',
  )

function ownerAfter(phrase: Candidate, sentence: Sentence, all: readonly Candidate[]): Candidate | null {
  const start = ownerStart(sentence, phrase)
  if (!start) return null
  const noun = governed(sentence, start.at - 1)
  const det = sentence.tokens[start.at]?.upos === 'DET' ? start.at + 1 : start.at
  const fits = all.filter(other => {
    if (other === phrase || other.first < start.at) return false
    if (noun >= 0) return other.head === noun || other.otherHeads.includes(noun)
    if (other.type === 'PERSON' && isDescribedBetween(sentence, start.at, other.first)) return true
    return (other.first === start.at || other.first === det) && !isHyphen(sentence.tokens[other.last + 1])
  })
  const found = fits.sort((left, right) => right.last - right.first - (left.last - left.first))[0]
  const longest = found?.type === 'PERSON' ? (bodyBefore(found, start.at, all) ?? found) : found
  if (!longest) return null
  if (start.from) phrase.ownerRelation = 'FROM'
  phrase.last = Math.max(phrase.last, longest.last)
  phrase.variants.push(phraseText(sentence, phrase.head, phrase.last))
  return longest
}

/** "the president, whose army intervened": the owner is whoever stands before the relative. */
function ownerOfRelative(
  phrase: Candidate,
  { tokens }: Sentence,
  all: readonly Candidate[],
): Candidate | null {
  const relative = tokens[phrase.first]?.lower === 'whose' ? phrase.first : phrase.first - 1
  if (tokens[relative]?.lower !== 'whose') return null
  const end = tokens[relative - 1]?.text === ',' ? relative - 2 : relative - 1
  return all.find(({ first, last, form }) => first <= end && last === end && form !== 'PRONOUN') ?? null
}

/** Gives actors' descriptions the one whose force, organ or people they are. Inner phrases come first, so that chains resolve. */
export function linkOwners(all: readonly Candidate[], sentence: Sentence): void {
  for (const phrase of all) {
    if (!phrase.noun || phrase.owner) continue
    const before = ownerBefore(phrase, sentence, all)
    // "Libyan forces loyal to Haftar" are his, wherever they are of.
    const after =
      !before || (before.state && followsSomeone(sentence, phrase)) ? ownerAfter(phrase, sentence, all) : null
    phrase.owner = ownerOfRelative(phrase, sentence, all) ?? after ?? before
  }
}
