import { BoundedBuffer } from './bounded-buffer.js'
import type { Bytes } from './byte-stream.js'

/** A line without its end; `bytes` is null where it is longer than the limit. */
export interface Line {
  readonly number: number
  readonly bytes: Buffer | null
}

const NEWLINE = 0x0a

/** Lines of a stream, one at a time: at most `limit` bytes are ever held. */
export async function* splitLines(stream: Bytes, limit: number): AsyncGenerator<Line> {
  const held = new BoundedBuffer(limit)
  let number = 1
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      held.add(chunk.subarray(start, end))
      yield { number: number++, bytes: held.take() }
      start = end + 1
    }
    held.add(chunk.subarray(start))
  }
  if (!held.isEmpty) yield { number, bytes: held.take() }
}
