import { BoundedBuffer } from './bounded-buffer.js'
import type { Bytes } from './byte-stream.js'

/**
 * One object of a stream of objects: a single one, several one after another, or the elements of one array. `line` is where
 * it begins; `bytes` is null where it is over the limit. CUT: the stream ends within it (no bytes: within the array). STRAY: something that is no object
 * stands here, and nothing after it is read.
 */
export interface JsonValue {
  readonly line: number
  readonly state: 'WHOLE' | 'CUT' | 'STRAY'
  readonly bytes: Buffer | null
}

const code = (char: string): number => char.charCodeAt(0)
const [QUOTE, BACKSLASH, NEWLINE] = [code('"'), code('\\'), code('\n')]
const [BRACE, BRACKET, END_BRACE, END_BRACKET] = [code('{'), code('['), code('}'), code(']')]
/** Blanks, commas and the bytes of a byte order mark. */
const BETWEEN = new Set([...' \t\r\n,'].map(code).concat(0xef, 0xbb, 0xbf))

/** Follows strings and the nesting of brackets byte by byte, so that a file of many articles is never held whole. */
class Scanner {
  line = 1
  /** Line at which the object begins. */
  firstLine = 1
  inArray = false
  #depth = 0
  #inString = false
  #escaped = false
  #anything = false

  get inObject(): boolean {
    return this.#depth > 0
  }

  next(byte: number): 'ON' | 'OPENS' | 'CLOSES' | 'STRAY' {
    if (byte === NEWLINE) this.line++
    return this.inObject ? this.#within(byte) : this.#between(byte)
  }

  #within(byte: number): 'ON' | 'CLOSES' {
    if (this.#escaped) this.#escaped = false
    else if (this.#inString && byte === BACKSLASH) this.#escaped = true
    else if (byte === QUOTE) this.#inString = !this.#inString
    else if (this.#inString) return 'ON'
    else if (byte === BRACE || byte === BRACKET) this.#depth++
    else if ((byte === END_BRACE || byte === END_BRACKET) && --this.#depth === 0) return 'CLOSES'
    return 'ON'
  }

  #between(byte: number): 'ON' | 'OPENS' | 'STRAY' {
    if (BETWEEN.has(byte)) return 'ON'
    if (byte === BRACE) {
      this.#anything = true
      this.#depth = 1
      this.firstLine = this.line
      return 'OPENS'
    }
    if (byte === BRACKET && !this.#anything) {
      this.#anything = true
      this.inArray = true
      return 'ON'
    }
    if (byte !== END_BRACKET || !this.inArray) return 'STRAY'
    this.inArray = false
    return 'ON'
  }
}

export async function* splitJsonValues(stream: Bytes, limit: number): AsyncGenerator<JsonValue> {
  const scanner = new Scanner()
  const held = new BoundedBuffer(limit)
  for await (const chunk of stream) {
    let start = 0
    for (const [index, byte] of chunk.entries()) {
      const step = scanner.next(byte)
      if (step === 'OPENS') start = index
      else if (step === 'CLOSES') {
        held.add(chunk.subarray(start, index + 1))
        yield { line: scanner.firstLine, state: 'WHOLE', bytes: held.take() }
      } else if (step === 'STRAY') {
        yield { line: scanner.line, state: 'STRAY', bytes: null }
        return
      }
    }
    if (scanner.inObject) held.add(chunk.subarray(start))
  }
  if (scanner.inObject) yield { line: scanner.firstLine, state: 'CUT', bytes: held.take() }
  else if (scanner.inArray) yield { line: scanner.line, state: 'CUT', bytes: Buffer.alloc(0) }
}
