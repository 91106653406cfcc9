import { type Read, read, unread } from './read-problem.js'

/** What JSON.parse says against a text; null where it is JSON. */
function complaint(text: string): string | null {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    return String((error as Error).message)
  }
}

/** The position that a complaint tells; the end where it says that the text ends there; null where it tells none. */
function toldPosition(message: string, text: string): number | null {
  const told = /at position (\d+)/.exec(message)?.[1]
  if (told !== undefined) return Number(told)
  return message.startsWith('Unexpected end') ? text.length : null
}

/** Whether no continuation can make this beginning of a text right. Escapes and numbers that are cut tell a position before their end. */
function isFinal(text: string): boolean {
  const message = complaint(text)
  if (message === null || !/^(Unexpected|Expected)/.test(message)) return false
  return toldPosition(message, text) !== text.length
}

/**
 * Where the text stops being JSON. Node tells the position with some complaints and not with others; then it is the end of the
 * shortest beginning that no continuation can make right, found by halving.
 */
function positionOf(message: string, text: string): number {
  const told = toldPosition(message, text)
  if (told !== null) return told
  let [good, bad] = [0, text.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isFinal(text.slice(0, middle))) bad = middle
    else good = middle
  }
  return bad - 1
}

/** The value of a JSON text; where it is broken, the reason names the line of the file. `firstLine`: the line at which the text begins. */
export function parseJson(text: string, firstLine: number): Read<unknown> {
  const message = complaint(text)
  if (message === null) return read(JSON.parse(text) as unknown)
  const position = positionOf(message, text)
  const before = text.slice(0, position)
  const line = firstLine + before.split('\n').length - 1
  const column = before.length - before.lastIndexOf('\n')
  const what = position >= text.length ? 'it ends too early' : 'it is not JSON here'
  return unread('BAD_JSON', `broken JSON at line ${line}, column ${column}: ${what}`)
}
