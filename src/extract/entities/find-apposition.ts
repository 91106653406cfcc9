import { actorNoun } from '../mentions/actor-nouns.js'
import type { Candidate } from '../mentions/candidate.js'
import type { Sentence } from '../syntax/sentence.js'
import { isAcronymOf } from './resolve-others.js'

const RANK =
  /^(?:general|gen\.?|colonel|col\.?|major|brigadier|captain|capt\.?|lieutenant|lt\.?|sergeant|admiral|marshal)$/
const INTRODUCES = new Set(['a', 'an', 'the', 'one', 'its', 'his', 'their', 'her'])

/** "FSA" of "Turkish-backed Free Syrian Army": what is said of a name before it gives the acronym no letter. */
const isAcronymOfEnd = (short: string, long: string): boolean => {
  const words = long.split(' ')
  return words.slice(0, -1).some((_, at) => isAcronymOf(short, words.slice(at).join(' ')))
}

function isBracketedAfter(name: Candidate, other: Candidate, sentence: Sentence): boolean {
  const { tokens } = sentence
  return (
    tokens[name.last + 1]?.text === '(' &&
    other.first === name.last + 2 &&
    tokens[other.last + 1]?.text === ')' &&
    other.form === 'NAME' &&
    other.type !== 'LOCATION' &&
    other.type !== 'STATE' &&
    (isAcronymOfEnd(other.core, name.core) ||
      (name.form === 'NAME' && other.actors.length === 0 && /^[A-Z]{2,7}$/.test(other.core)))
  )
}

function isApposed(left: Candidate, right: Candidate, end: number, sentence: Sentence): boolean {
  if (left.type !== right.type || left.plural !== right.plural) return false
  const { tokens } = sentence
  if (tokens[end + 1]?.text !== ',' || right.first !== end + 2) return false
  const [lead, head] = [tokens[right.first], tokens[right.head]]
  const apposed = head?.dep === 'appos' || tokens[left.head]?.dep === 'appos'
  if (left.type !== 'PERSON') return apposed && left.form !== right.form
  if (left.form === 'NAME' && right.form === 'DESCRIPTION')
    return apposed || INTRODUCES.has(lead?.lower ?? '') || right.noun?.use === 'OFFICE'
  // A name that comes with an office of its own is another person, unless the parse says that they are one.
  if (left.form === 'DESCRIPTION' && right.form === 'NAME')
    return (
      apposed ||
      tokens
        .slice(right.first, right.coreFirst)
        .every(({ lower }) => actorNoun(lower) === null || RANK.test(lower))
    )
  return false
}

const LINKS = new Set(['of', 'for', 'to', 'in', 'at', 'with'])

/** Where an office and what it is an office for end: "The UN's envoy to Libya", ", Ghassan Salame". */
function endOf(
  left: Candidate,
  starting: ReadonlyMap<number, readonly Candidate[]>,
  { tokens }: Sentence,
): number {
  if (left.form !== 'DESCRIPTION' || left.type !== 'PERSON' || !LINKS.has(tokens[left.last + 1]?.lower ?? ''))
    return left.last
  const start = tokens[left.last + 2]?.upos === 'DET' ? left.last + 3 : left.last + 2
  const [longest] = [...(starting.get(start) ?? []), ...(starting.get(left.last + 2) ?? [])].sort(
    (a, b) => b.last - a.last,
  )
  return longest?.last ?? left.last
}

/** "the spokesman of the army Ahmed Salem", "Head of the Council Omar Said": the holder right behind the office and its body. */
const isOfficeOf = (left: Candidate, right: Candidate, end: number): boolean =>
  left.form === 'DESCRIPTION' &&
  left.noun?.use === 'OFFICE' &&
  !left.plural &&
  end > left.head &&
  right.form === 'NAME' &&
  right.type === 'PERSON' &&
  right.first === right.coreFirst

/** "the private military company Wagner", "the militant group Ansaru": the name right behind what it is said to be. */
const isBodyCalled = (left: Candidate, right: Candidate): boolean =>
  left.form === 'DESCRIPTION' &&
  /^(?:company|group|militia|movement|faction|coalition|alliance|organi[sz]ation)$/.test(left.word) &&
  !left.plural &&
  left.last === left.head &&
  right.form === 'NAME' &&
  (right.type === 'ARMED_FORCE' || right.type === 'ORGANIZATION')

/** Descriptions and acronyms that stand beside a name and mean the same: "Mustafa al-Mujai, a spokesman for …", "… Army (LNA)". */
export function findAppositions(
  candidates: readonly Candidate[],
  sentence: Sentence,
): Map<Candidate, Candidate> {
  const same = new Map<Candidate, Candidate>()
  const starting = new Map<number, Candidate[]>()
  for (const other of candidates) {
    const group = starting.get(other.first)
    if (group) group.push(other)
    else starting.set(other.first, [other])
  }
  for (const left of candidates) {
    if (left.form === 'PRONOUN') continue
    const end = endOf(left, starting, sentence)
    for (const right of starting.get(end + 1) ?? [])
      if (isOfficeOf(left, right, end) || isBodyCalled(left, right)) same.set(left, right)
    for (const right of starting.get(end + 2) ?? []) {
      if (right.form === 'PRONOUN') continue
      if (isBracketedAfter(left, right, sentence)) same.set(right, left)
      else if (isApposed(left, right, end, sentence)) {
        if (right.form === 'NAME') same.set(left, right)
        else same.set(right, left)
      }
    }
  }
  return same
}
