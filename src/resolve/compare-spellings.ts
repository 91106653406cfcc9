import { type NormalisedName, normaliseName } from './normalise-name.js'

/** How two spellings compare: `score` 1 is the same letters, 0 nothing in common; `same` is the verdict, `reasons` say why. */
export interface SpellingComparison {
  readonly same: boolean
  readonly score: number
  readonly reasons: readonly string[]
}

/** Share of a name's letters that may differ, in vowels only, between two spellings of it. */
const TOLERANCE = 0.2
const VOWELS = new Set(['a', 'e', 'i', 'o', 'u'])
/** Vowels that transliterations swap freely; others cost more (a for u), and at the start of a word most. */
const CLOSE_VOWELS = new Set(['ae', 'ei', 'ou'])

const vowelSwap = (left: string, right: string): number => {
  const pair = left < right ? left + right : right + left
  return CLOSE_VOWELS.has(pair) ? 0.25 : pair === 'au' || pair === 'ai' ? 0.8 : 0.5
}

/** Cost of turning one letter into another; consonants never turn into one another, save w into u. */
function swapCost(letter: string, other: string, initial: boolean): number {
  if (letter === other) return 0
  if (letter + other === 'uw' || letter + other === 'wu') return 0.25
  if (!VOWELS.has(letter) || !VOWELS.has(other)) return Number.POSITIVE_INFINITY
  return vowelSwap(letter, other) * (initial ? 2 : 1)
}

/** Cost of leaving a letter out. The last vowel goes easily after a consonant (Surt, Sirte), not after a vowel (Niger, Nigeria). */
function dropCost(word: string, at: number, vowelsUnwritten: boolean): number {
  const letter = word[at] ?? ''
  if (letter !== 'w' && !VOWELS.has(letter)) return Number.POSITIVE_INFINITY
  if (vowelsUnwritten) return 0.05
  if (at === 0) return 1
  return at === word.length - 1 && !VOWELS.has(word[at - 1] ?? '') ? 0.25 : 0.75
}

/** Least cost of turning one folded word into the other by vowels alone (Levenshtein's table, a row at a time). */
function wordDistance(left: string, right: string, free: boolean): number {
  const drops = Array.from(right, (_, at) => dropCost(right, at, free))
  let above = [0]
  for (const [j, drop] of drops.entries()) above.push((above[j] ?? 0) + drop)
  for (let i = 0; i < left.length; i++) {
    const drop = dropCost(left, i, free)
    const row = [(above[0] ?? 0) + drop]
    for (const [j, dropRight] of drops.entries()) {
      const swap = (above[j] ?? 0) + swapCost(left[i] ?? '', right[j] ?? '', i === 0 && j === 0)
      row.push(Math.min(swap, (above[j + 1] ?? 0) + drop, (row[j] ?? 0) + dropRight))
    }
    above = row
  }
  return above[right.length] ?? Number.POSITIVE_INFINITY
}

function distance(left: NormalisedName, right: NormalisedName): number {
  const [a, b] = [left.plain.split(' '), right.plain.split(' ')]
  if (a.length !== b.length) return 1
  const free = left.vowelsUnwritten !== right.vowelsUnwritten
  let worst = 0
  a.forEach((word, at) => {
    const other = b[at] ?? ''
    worst = Math.max(worst, (2 * wordDistance(word, other, free)) / (word.length + other.length))
  })
  return worst
}

/** Compares two names that are already normalised. Every word must be a spelling of its counterpart. */
export function compareNormalised(left: NormalisedName, right: NormalisedName): SpellingComparison {
  if (left.strict === right.strict) return { same: true, score: 1, reasons: ['same letters'] }
  if (left.loose !== right.loose) return { same: false, score: 0, reasons: ['different consonants'] }
  // Each vowel more costs three quarters of a letter: past this the distance cannot be small enough.
  const longer = Math.abs(left.plain.length - right.plain.length)
  if (longer > 4 && left.vowelsUnwritten === right.vowelsUnwritten)
    return { same: false, score: 0, reasons: ['different vowels'] }
  const apart = distance(left, right)
  const score = Math.max(0, 1 - apart)
  if (apart >= TOLERANCE) return { same: false, score, reasons: ['different vowels'] }
  const reasons = [...new Set([...left.steps, ...right.steps])].map(step => `folded ${step}`)
  if (apart > 0) reasons.push('vowels differ as transliterations do')
  return { same: true, score, reasons: reasons.length > 0 ? reasons : ['same letters in another script'] }
}

/** Compares two writings of a name, in any script. */
export const compareSpellings = (left: string, right: string): SpellingComparison =>
  compareNormalised(normaliseName(left), normaliseName(right))
