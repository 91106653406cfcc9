import { STARTERS } from './abbreviations.js'
import { capSentence } from './cap-sentence.js'
import {
  ALPHANUMERIC,
  CLOSER,
  characterClass,
  DIGIT,
  LETTER,
  LOWER,
  OPENER,
  QUOTE,
  SPACE,
  UPPER,
} from './characters.js'
import { findAbbreviation } from './find-abbreviation.js'
import { datelineEnd } from './find-dateline.js'
import { findLayout, isTerminal, lineBreakEnds } from './line-breaks.js'
import type { Span } from './sentence.js'

const FULL_STOP = 46
const ELLIPSIS = 0x2026
const HYPHEN = 45
const BLANK = 32
const LINE_FEED = 10

/**
 * The sentences of a text, in order, without the white space around them. A sentence ends at its closing
 * punctuation, after a dateline, at a blank line, at a line break that ends a heading, and after `MOST_TOKENS` at the latest.
 */
export function splitSentences(text: string): Span[] {
  const layout = findLayout(text)
  const sentences: Span[] = []
  let start = 0
  let at = 0
  while (at < text.length) {
    if (at === start && classAt(text, at) & SPACE) {
      start = ++at
      continue
    }
    const dateline = at === start && isLineStart(text, at) ? datelineEnd(text, at) : at
    if (dateline > at) {
      pushTrimmed(text, start, dateline, sentences)
      at = start = dateline
      continue
    }
    const stop = terminalsEnd(text, at)
    const end = stop > at ? punctuationEnds(text, start, at, stop) : lineBreakEnds(text, start, at, layout)
    if (end > at) {
      pushTrimmed(text, start, end, sentences)
      start = end
    }
    at = Math.max(end, stop, at + 1)
  }
  pushTrimmed(text, start, text.length, sentences)
  return sentences
}

function isLineStart(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && text.charCodeAt(before) === BLANK) before--
  return before < 0 || text.charCodeAt(before) === LINE_FEED
}

function pushTrimmed(text: string, start: number, end: number, sentences: Span[]): void {
  let first = start
  let last = end
  while (first < last && classAt(text, first) & SPACE) first++
  while (last > first && classAt(text, last - 1) & SPACE) last--
  if (last > first) capSentence(text, first, last, sentences)
}

const classAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? characterClass(text.charCodeAt(at)) : 0

/** End of the run of sentence-ending characters at `at`. */
function terminalsEnd(text: string, at: number): number {
  let stop = at
  while (stop < text.length && isTerminal(text.charCodeAt(stop))) stop++
  return stop
}

/** Where the sentence ends if the run of punctuation `at` to `stop` ends it; else `at`. */
const punctuationEnds = (text: string, start: number, at: number, stop: number): number =>
  text.charCodeAt(at) === FULL_STOP && stop === at + 1
    ? fullStopEnds(text, start, at)
    : strongEnds(text, start, at, stop)

/** "!", "?", "..." and mixtures of them end a sentence unless it goes on in lower case. */
function strongEnds(text: string, start: number, at: number, stop: number): number {
  const end = closersEnd(text, stop)
  const next = nextVisible(text, end)
  if (next === end && end < text.length) return opensDirectly(text, stop, end) ? stop : at
  if (next >= text.length) return end
  const first = firstLetterClass(text, next)
  if (first & LOWER) return at
  const dots = text.charCodeAt(at) === FULL_STOP || text.charCodeAt(at) === ELLIPSIS
  return dots && (!(first & ALPHANUMERIC) || at === start) ? at : end
}

/** `Run!"The` : no space, and a word with a capital. */
const opensDirectly = (text: string, stop: number, end: number): boolean =>
  end === stop && (classAt(text, end) & UPPER) !== 0 && (classAt(text, end + 1) & LOWER) !== 0

function fullStopEnds(text: string, start: number, at: number): number {
  const end = closersEnd(text, at + 1)
  const next = nextVisible(text, end)
  if (next >= text.length) return end
  const word = wordStart(text, start, at)
  if (next === end) return missingSpaceEnds(text, word, at, end)
  const first = firstLetterClass(text, next)
  if (first & LOWER)
    return end === at + 1 && isPlainWord(text, word, at) && !startsQuote(text, next) ? end : at
  if (end > at + 1 && word < at) return isTitle(text, word, at) ? at : end
  if (word === at) return at === start ? at : end
  return abbreviationGoesOn(text, start, word, at, next) ? at : end
}

const isTitle = (text: string, word: number, at: number): boolean =>
  findAbbreviation(text, word, at) === 'TITLE'

const startsQuote = (text: string, at: number): boolean => (classAt(text, at) & QUOTE) !== 0

/** "union. supported by": a word in small letters that abbreviates nothing. */
function isPlainWord(text: string, word: number, at: number): boolean {
  if (at - word < 3 || findAbbreviation(text, word, at) !== null) return false
  for (let i = word; i < at; i++) if (!(classAt(text, i) & LOWER)) return false
  return true
}

/** "parties.Al-Wefaq", `over."The`: no space after the full stop. */
function missingSpaceEnds(text: string, word: number, at: number, end: number): number {
  if (!(classAt(text, at - 1) & LOWER) || !(classAt(text, at - 2) & ALPHANUMERIC)) return at
  if (!(classAt(text, end) & UPPER)) return at
  const following = classAt(text, end + 1)
  if (!(following & (LOWER | SPACE)) || findAbbreviation(text, word, at) !== null) return at
  return end > at + 1 && opensQuote(text, word, at + 1) ? at + 1 : end
}

/** Whether a straight quote right after a full stop opens the next sentence: none is open in the last stretch of text. */
function opensQuote(text: string, word: number, quote: number): boolean {
  const mark = text.charCodeAt(quote)
  if (mark !== 34) return !(classAt(text, quote) & CLOSER)
  let count = 0
  for (let i = Math.max(0, word - 400); i < quote; i++) if (text.charCodeAt(i) === mark) count++
  return count % 2 === 0
}

/** Whether the full stop at `at` belongs to an abbreviation inside a sentence that goes on at `next`. */
function abbreviationGoesOn(text: string, start: number, word: number, at: number, next: number): boolean {
  const kind = findAbbreviation(text, word, at)
  if (kind === null) return isListNumber(text, start, word, at)
  if (kind === 'TITLE' || kind === 'BEFORE_NUMBER') return true
  if (classAt(text, next) & DIGIT) return true
  if (startsQuote(text, next)) return kind === 'INITIAL'
  if (!(classAt(text, next) & LETTER)) return true
  if (!STARTERS.has(wordAt(text, next))) return true
  return kind === 'INITIAL' && startsWithCapital(text, start, word)
}

/** "1. The army ..." at the start of a line. */
function isListNumber(text: string, start: number, word: number, at: number): boolean {
  let first = start
  while (first < word && classAt(text, first) & SPACE) first++
  if (first !== word || at - word > 3) return false
  for (let i = word; i < at; i++) if (!(classAt(text, i) & DIGIT)) return false
  return true
}

/** Whether the word before an initial has a capital: "John F. The" hardly occurs, "plan B. The" does. */
function startsWithCapital(text: string, start: number, word: number): boolean {
  let i = word - 1
  while (i > start && classAt(text, i) & SPACE) i--
  while (i > start && !(classAt(text, i - 1) & SPACE)) i--
  return (classAt(text, i) & UPPER) !== 0
}

const LONGEST_WORD = 24

function wordAt(text: string, at: number): string {
  let end = at
  while (end < text.length && end - at < LONGEST_WORD && classAt(text, end) & LETTER) end++
  return text.slice(at, end).toLowerCase()
}

/** Start of the word before the full stop at `at`; an inner full stop or hyphen belongs to it ("U.S", not "al-Assad"). */
function wordStart(text: string, start: number, at: number): number {
  let i = at
  while (i > start && at - i < LONGEST_WORD) {
    const before = text.charCodeAt(i - 1)
    if (!(characterClass(before) & ALPHANUMERIC) && before !== FULL_STOP) break
    i--
  }
  return i
}

/** End of the closing quotes and brackets from `at` on; a straight quote closes only where no word follows it. */
function closersEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const kind = classAt(text, end)
    if (!(kind & CLOSER)) break
    if (kind & OPENER && classAt(text, end + 1) & ALPHANUMERIC && end > at) break
    end++
  }
  if (end < text.length && text[end] === '[') return footnoteEnd(text, end)
  return end
}

/** "[12]" after a sentence. */
function footnoteEnd(text: string, at: number): number {
  let end = at + 1
  while (end - at < 5 && classAt(text, end) & DIGIT) end++
  return text[end] === ']' && end > at + 1 ? end + 1 : at
}

/** The next character that can be seen, or the end of the text if a blank line comes before it. */
function nextVisible(text: string, at: number): number {
  let next = at
  let breaks = 0
  while (next < text.length && classAt(text, next) & SPACE) {
    if (text.charCodeAt(next) === 10 && ++breaks > 1) return text.length
    next++
  }
  return next
}

const FARTHEST_LETTER = 4

/** Class of the first letter or digit from `at` on, behind opening quotes and dashes. */
function firstLetterClass(text: string, at: number): number {
  for (let i = at; i < Math.min(text.length, at + FARTHEST_LETTER); i++) {
    const kind = classAt(text, i)
    if (kind & ALPHANUMERIC) return kind
    if (!(kind & OPENER) && text.charCodeAt(i) !== HYPHEN) return 0
  }
  return 0
}
