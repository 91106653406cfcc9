import { ALPHANUMERIC, characterClass, DASH, DIGIT, LETTER, LOWER, SPACE, UPPER } from './characters.js'
import { findAbbreviation } from './find-abbreviation.js'
import type { Span } from './sentence.js'

/*
 * Penn Treebank tokens as OntoNotes and spaCy cut them: hyphens between letters are tokens of their own ("UN", "-",
 * "backed"), so are "n't", "'s" and "’s"; "U.S.", "Gen." and "F-16" stay whole. Unlike spaCy, "U.S.-led" is three tokens
 * and "Col." is one, because rules want the same shape for every state and every rank.
 */
const FULL_STOP = 46
const COMMA = 44
const SLASH = 47
const COLON = 58
const AT = 64

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc
const code = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0)
const classAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? characterClass(text.charCodeAt(at)) : 0

/** The tokens of one span of a text, in order; they cover everything in it but white space. */
export function tokenise(text: string, span: Span): Span[] {
  const bounds: number[] = []
  tokeniseInto(text, span.start, span.end, bounds)
  const tokens: Span[] = []
  for (let i = 0; i < bounds.length; i += 2) tokens.push({ start: bounds[i] ?? 0, end: bounds[i + 1] ?? 0 })
  return tokens
}

/** As `tokenise`, appending start and end by turns to `bounds`. */
export function tokeniseInto(text: string, start: number, end: number, bounds: number[]): void {
  let at = start
  while (at < end) {
    if (classAt(text, at) & SPACE) {
      at++
      continue
    }
    let stop = at + 1
    while (stop < end && !(classAt(text, stop) & SPACE)) stop++
    tokeniseChunk(text, at, stop, bounds)
    at = stop
  }
}

function tokeniseChunk(text: string, start: number, end: number, bounds: number[]): void {
  if (isAddress(text, start, end)) {
    pushAddress(text, start, end, bounds)
    return
  }
  let at = start
  while (at < end) {
    const kind = classAt(text, at)
    const stop =
      kind & ALPHANUMERIC || startsHandle(text, at, end) ? wordEnd(text, at, end) : symbolEnd(text, at, end)
    if (kind & ALPHANUMERIC) pushWord(text, at, stop, bounds)
    else bounds.push(at, stop)
    at = stop
  }
}

/** "https://...", "www.", "name@host": kept whole. */
function isAddress(text: string, start: number, end: number): boolean {
  if (end - start < 7) return false
  if (text.startsWith('www.', start)) return true
  for (let i = start + 1; i < end - 2; i++) {
    const here = text.charCodeAt(i)
    if (here === COLON && code(text, i + 1) === SLASH && code(text, i + 2) === SLASH) return i + 3 < end
    if (here === AT && classAt(text, i - 1) & ALPHANUMERIC && classAt(text, i + 1) & ALPHANUMERIC) return true
  }
  return false
}

function pushAddress(text: string, start: number, end: number, bounds: number[]): void {
  let first = start
  while (first < end && !(classAt(text, first) & ALPHANUMERIC)) first++
  let last = end
  while (last > first && !(classAt(text, last - 1) & ALPHANUMERIC) && code(text, last - 1) !== SLASH) last--
  pushSymbols(text, start, first, bounds)
  if (last > first) bounds.push(first, last)
  pushSymbols(text, last, end, bounds)
}

function pushSymbols(text: string, start: number, end: number, bounds: number[]): void {
  let at = start
  while (at < end) {
    const stop = symbolEnd(text, at, end)
    bounds.push(at, stop)
    at = stop
  }
}

const startsHandle = (text: string, at: number, end: number): boolean => {
  const here = code(text, at)
  return (here === AT || here === 95) && at + 1 < end && (classAt(text, at + 1) & ALPHANUMERIC) !== 0
}

/** "...", "--", "''" and "'s" standing alone are one token; any other symbol is one by itself. */
function symbolEnd(text: string, at: number, end: number): number {
  const here = code(text, at)
  if (isApostrophe(here)) {
    const clitic = cliticEnd(text, at, end)
    if (clitic > at) return clitic
    return here === 39 && at + 1 < end && code(text, at + 1) === 39 ? at + 2 : at + 1
  }
  if (here >= 0xd800 && here < 0xdc00 && at + 1 < end && (code(text, at + 1) & 0xfc00) === 0xdc00)
    return at + 2
  if (here !== FULL_STOP && here !== 45) return at + 1
  let stop = at + 1
  while (stop < end && stop - at < 8 && code(text, stop) === here) stop++
  return stop
}

/** End of "'s", "’ll" ... where one starts at `at` and no letter follows; else `at`. */
function cliticEnd(text: string, at: number, end: number): number {
  const first = code(text, at + 1) | 32
  const second = code(text, at + 2) | 32
  const one = first === 115 || first === 109 || first === 100
  const two =
    (first === 114 && second === 101) ||
    (first === 118 && second === 101) ||
    (first === 108 && second === 108)
  const stop = two ? at + 3 : one ? at + 2 : at
  return stop <= end && stop > at && !(stop < end && classAt(text, stop) & ALPHANUMERIC) ? stop : at
}

/** Where the word that starts at `at` ends: what may stand inside a word depends on its neighbours. */
function wordEnd(text: string, at: number, end: number): number {
  let i = at + 1
  while (i < end) {
    const here = classAt(text, i)
    if (!(here & ALPHANUMERIC) && !continuesWord(text, at, i, end)) return i
    if (here & LETTER && classAt(text, i - 1) & DIGIT && isUnit(text, at, i, end)) return i
    i++
  }
  return i
}

function continuesWord(text: string, start: number, at: number, end: number): boolean {
  const here = text.charCodeAt(at)
  const next = at + 1 < end ? characterClass(text.charCodeAt(at + 1)) : 0
  const before = classAt(text, at - 1)
  if (here === FULL_STOP) return fullStopContinues(text, start, at, next, before)
  if (isApostrophe(here)) return (next & LETTER) !== 0 && cliticEnd(text, at, end) === at
  if (here === COMMA || here === COLON) return (before & DIGIT) !== 0 && (next & DIGIT) !== 0
  if (here === SLASH) return ((next & DIGIT) !== 0 && (before & DIGIT) !== 0) || isAndOr(text, start, at)
  if (characterClass(here) & DASH) return here === 45 && (next & DIGIT) !== 0 && (before & LETTER) !== 0
  return (here === 95 || here === 38) && (next & ALPHANUMERIC) !== 0 && (before & ALPHANUMERIC) !== 0
}

function fullStopContinues(text: string, start: number, at: number, next: number, before: number): boolean {
  if (code(text, at + 1) === FULL_STOP) return false
  if (next & DIGIT) return true
  if (findAbbreviation(text, start, at) !== null) return true
  if (!(next & LETTER)) return false
  // "parties.Al-Wefaq" is two sentences; "CNN.com", "1.Al" and "U.S" are not.
  return !(before & LOWER && next & UPPER)
}

const isAndOr = (text: string, start: number, at: number): boolean =>
  text.startsWith('and/or', start) && at === start + 3

const UNITS = ['km', 'm', 'am', 'pm', 'kg', 'mm', 'cm', 'mph', 'ft', 'MB', 'GB']
const UNIT_END = 4

/** "70km", "10am": a number, and a unit that ends the word. */
function isUnit(text: string, start: number, at: number, end: number): boolean {
  for (let i = start; i < at; i++) {
    const here = text.charCodeAt(i)
    if (!(characterClass(here) & DIGIT) && here !== FULL_STOP && here !== COMMA && here !== COLON)
      return false
  }
  let stop = at
  while (stop < end && stop - at <= UNIT_END && classAt(text, stop) & LETTER) stop++
  return UNITS.includes(text.slice(at, stop))
}

function pushWord(text: string, start: number, end: number, bounds: number[]): void {
  const last = code(text, end - 1) | 32
  if (
    last === 116 &&
    end - start > 3 &&
    isApostrophe(code(text, end - 2)) &&
    (code(text, end - 3) | 32) === 110
  ) {
    bounds.push(start, end - 3, end - 3, end)
    return
  }
  if (end - start === 6 && last === 116 && text.slice(start, end).toLowerCase() === 'cannot') {
    bounds.push(start, start + 3, start + 3, end)
    return
  }
  bounds.push(start, end)
}
