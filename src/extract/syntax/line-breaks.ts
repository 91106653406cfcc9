import { ALPHANUMERIC, CLOSER, characterClass, DASH, DIGIT, LOWER, OPENER, SPACE } from './characters.js'
import { findAbbreviation } from './find-abbreviation.js'

/** How a text uses line breaks: `wrapWidth` is the length that its lines were wrapped at by hand, 0 if they were not. */
export interface Layout {
  readonly wrapWidth: number
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const SHORTEST_WRAP = 36
const LONGEST_WRAP = 140
/** A line of a wrapped text that had room for the next word, and this much more, ended on purpose. */
const FULL_LINE = 0.85

/** Words that never end a heading: a line that ends in one goes on. */
const UNFINISHED = new Set(
  'a an the of in on at by for from with to into and or but as that which who whose its their his her our between against over under near mr mrs gen col lt maj'.split(
    ' ',
  ),
)

export const isTerminal = (code: number): boolean =>
  code === 46 ||
  code === 33 ||
  code === 63 ||
  code === 0x2026 ||
  code === 0x3002 ||
  code === 0x61f ||
  code === 0x6d4 ||
  code === 0x964

const classAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? characterClass(text.charCodeAt(at)) : 0

/** Reads off whether single line breaks stand inside sentences: they do if a long line is followed by one in small letters. */
export function findLayout(text: string): Layout {
  let wrapWidth = 0
  let lineStart = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const length = at - lineStart
    if (length >= SHORTEST_WRAP && length <= LONGEST_WRAP && classAt(text, at + 1) & LOWER)
      wrapWidth = Math.max(wrapWidth, length)
    lineStart = at + 1
  }
  return { wrapWidth }
}

/** The offset after the line break at `at` if it ends the sentence that began at `start`; else `at`. */
export function lineBreakEnds(text: string, start: number, at: number, layout: Layout): number {
  const here = text.charCodeAt(at)
  if (here === 0x2029 || here === 12) return at + 1
  if (here !== LINE_FEED && here !== CARRIAGE_RETURN && here !== 0x2028) return at
  const after = here === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1
  let next = after
  while (next < text.length && classAt(text, next) & SPACE) {
    if (text.charCodeAt(next) === LINE_FEED || text.charCodeAt(next) === CARRIAGE_RETURN) return after
    next++
  }
  return next >= text.length || endsAtSingleBreak(text, start, at, next, layout) ? after : at
}

function endsAtSingleBreak(text: string, start: number, at: number, next: number, layout: Layout): boolean {
  let last = at - 1
  while (last > start && classAt(text, last) & SPACE) last--
  const lineEnd = last + 1
  while (last > start && classAt(text, last) & CLOSER) last--
  const code = text.charCodeAt(last)
  const word = wordStart(text, start, last)
  if (isTerminal(code)) return !isUnfinishedAbbreviation(text, word, last)
  if (classAt(text, next) & LOWER) return false
  if (code === 44 || code === 59 || (classAt(text, last) & DASH && last + 1 === lineEnd)) return false
  if (code === 58 || isBullet(text, next)) return true
  if (UNFINISHED.has(text.slice(word, last + 1).toLowerCase())) return false
  return layout.wrapWidth === 0 || endedEarly(text, start, lineEnd, next, layout.wrapWidth)
}

function isUnfinishedAbbreviation(text: string, word: number, stop: number): boolean {
  if (text.charCodeAt(stop) !== 46) return false
  const kind = findAbbreviation(text, word, stop)
  return kind === 'TITLE' || kind === 'INITIAL' || kind === 'BEFORE_NUMBER'
}

const LONGEST_WORD = 12

function wordStart(text: string, start: number, end: number): number {
  let i = end
  while (i > start && end - i < LONGEST_WORD && classAt(text, i - 1) & ALPHANUMERIC) i--
  return i
}

/** "• ...", "* ...", "- ...", "1. ..." or "2) ..." */
function isBullet(text: string, at: number): boolean {
  let i = at
  while (i < at + 3 && classAt(text, i) & DIGIT) i++
  const code = text.charCodeAt(i)
  const mark = i > at ? code === 46 || code === 41 : !(classAt(text, at) & (ALPHANUMERIC | OPENER))
  return mark && (classAt(text, i + 1) & SPACE) !== 0
}

function endedEarly(text: string, start: number, lineEnd: number, next: number, width: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', lineEnd - 1) + 1, start)
  let wordEnd = next
  while (wordEnd < text.length && wordEnd - next < width && !(classAt(text, wordEnd) & SPACE)) wordEnd++
  return lineEnd - lineStart + 1 + (wordEnd - next) <= width * FULL_LINE
}
