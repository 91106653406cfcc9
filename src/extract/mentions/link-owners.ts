import type { Sentence } from '../syntax/sentence.js'
import type { Candidate } from './candidate.js'
import { isHyphen, isPossessive } from './phrase-text.js'

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
const LINKS = new Set(['to', 'by', 'with'])

/** Where the owner's phrase would begin after the head, and how it would stand to it. */
function ownerStart(sentence: Sentence, phrase: Candidate): { at: number; from: boolean } | null {
  const { head } = phrase
  const word = (offset: number): string => sentence.tokens[head + offset]?.lower ?? ''
  if (phrase.type === 'PERSON' && OFFICE_LINKS.has(word(1))) return { at: head + 2, from: false }
  if (word(1) === 'of' || word(1) === 'under') return { at: head + 2, from: false }
  if (word(1) === 'from') return { at: head + 2, from: true }
  if (LOYAL.has(word(1)) && LINKS.has(word(2))) return { at: head + 3, from: false }
  if (word(1) === 'based' && (word(2) === 'in' || word(2) === 'at')) return { at: head + 3, from: true }
  return null
}

function ownerBefore(phrase: Candidate, sentence: Sentence, all: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null
  for (const other of all) {
    if (other === phrase || other.first < phrase.first || other.last >= phrase.head) continue
    if (isHyphen(sentence.tokens[other.last + 1]) || isHyphen(sentence.tokens[other.first - 1])) continue
    // A possessor owns the whole phrase; else the name nearest to the head, and of two with one end the longer.
    const better = !best || other.last > best.last || (other.last === best.last && other.first < best.first)
    if (better && (best === null || !isPossessive(sentence.tokens[best.last + 1]))) best = other
  }
  return best
}

function ownerAfter(phrase: Candidate, sentence: Sentence, all: readonly Candidate[]): Candidate | null {
  const start = ownerStart(sentence, phrase)
  if (!start) return null
  const det = sentence.tokens[start.at]?.upos === 'DET' ? start.at + 1 : start.at
  const fits = all.filter(other => other !== phrase && (other.first === start.at || other.first === det))
  const longest = fits.sort((left, right) => right.last - left.last)[0]
  if (!longest) return null
  if (start.from) phrase.ownerRelation = 'FROM'
  phrase.last = Math.max(phrase.last, longest.last)
  return longest
}

/** Gives actors' descriptions the one whose force, organ or people they are. Inner phrases come first, so that chains resolve. */
export function linkOwners(all: readonly Candidate[], sentence: Sentence): void {
  for (const phrase of all) {
    if (!phrase.noun || phrase.owner) continue
    phrase.owner = ownerBefore(phrase, sentence, all) ?? ownerAfter(phrase, sentence, all)
  }
}
