import { type Read, read, unread } from './read-problem.js'

/** Node words it "... in JSON at position 12 (line 2 column 3)", with only the position in some releases; the end of input has none. */
function positionIn(message: string, text: string): number {
  const position = /at position (\d+)/.exec(message)?.[1]
  return position === undefined ? text.length : Number(position)
}

/** The value of a JSON text; where it is broken, the reason names the line of the file. `firstLine`: the line at which the text begins. */
export function parseJson(text: string, firstLine: number): Read<unknown> {
  try {
    return read(JSON.parse(text) as unknown)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const before = text.slice(0, positionIn(message, text))
    const line = firstLine + before.split('\n').length - 1
    const column = before.length - before.lastIndexOf('\n')
    const what = /^(Unexpected end|Unterminated)/.test(message) ? 'it ends too early' : 'it is not JSON here'
    return unread('BAD_JSON', `broken JSON at line ${line}, column ${column}: ${what}`)
  }
}
