import type { CountRange } from '../../../domain/claim.js'

const SMALL: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  another: 1,
}
const SCALE: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  dozen: 12,
}

/** Vague plurals and the least that they mean. */
const VAGUE: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  several: 3,
}

const AT_LEAST = ['at least', 'more than', 'over', 'no fewer than', 'no less than', 'upwards of']
const AT_MOST = ['up to', 'as many as', 'fewer than', 'less than', 'no more than', 'under']

/** The number that the words name ("1,129", "twenty-one", "two hundred", "a dozen"), or null. */
export function parseNumber(text: string): number | null {
  const plain = text.toLowerCase().trim()
  if (/^\d{1,3}(,\d{3})+$|^\d+$/.test(plain)) return Number(plain.replaceAll(',', ''))
  let total = 0
  let current = 0
  let seen = false
  for (const word of plain.split(/[\s-]+/)) {
    const scale = SCALE[word]
    const small = /^\d[\d,]*$/.test(word) ? Number(word.replaceAll(',', '')) : SMALL[word]
    if (scale !== undefined) {
      current = Math.max(current, 1) * scale
      if (scale >= 1000) {
        total += current
        current = 0
      }
    } else if (small !== undefined) current += small
    else if (word === 'and' && seen) continue
    else return null
    seen = true
  }
  return seen ? total + current : null
}

/**
 * The bounds in a phrase of number: "at least 190" is low and best 190; "up to 50" high 50; "between 5 and 8" low 5, high 8; "dozens" low
 * 24; "about 100" best 100; "12" all three. Null where it names no number.
 */
export function parseCount(phrase: string): CountRange | null {
  const text = phrase.toLowerCase().replace(/\s+/g, ' ').trim()
  const vague = VAGUE[text.replace(/ of$/, '').replace(/^(many|some) /, '')]
  if (vague !== undefined) return { low: vague, best: null, high: null }
  const range =
    /^(?:between )?([\d,]+|[a-z-]+) (?:to|and|or) ([\d,]+|[a-z-]+)$/.exec(text) ??
    /^(\d[\d,]*)\s*[-–]\s*(\d[\d,]*)$/.exec(text)
  if (range) {
    const low = parseNumber(range[1] ?? '')
    const high = parseNumber(range[2] ?? '')
    if (low !== null && high !== null && low < high) return { low, best: null, high }
  }
  const least = AT_LEAST.find(words => text.startsWith(`${words} `))
  if (least) return bounded(text.slice(least.length), value => ({ low: value, best: value, high: null }))
  const most = AT_MOST.find(words => text.startsWith(`${words} `))
  if (most) return bounded(text.slice(most.length), value => ({ low: null, best: null, high: value }))
  const rough = /^(?:about|around|some|an estimated|estimated|nearly|almost|roughly|approximately) /.exec(
    text,
  )
  if (rough) return bounded(text.slice(rough[0].length), value => ({ low: null, best: value, high: null }))
  return bounded(text, value => ({ low: value, best: value, high: value }))
}

function bounded(text: string, range: (value: number) => CountRange): CountRange | null {
  const value = parseNumber(text)
  return value === null ? null : range(value)
}
