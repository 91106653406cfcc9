export type Bytes = AsyncIterable<Buffer>

/** The first `count` bytes (fewer where the stream is shorter), and the whole stream again. */
export async function peek(stream: Bytes, count: number): Promise<{ start: Buffer; whole: Bytes }> {
  const iterator = stream[Symbol.asyncIterator]()
  const held: Buffer[] = []
  let size = 0
  while (size < count) {
    const next = await iterator.next()
    if (next.done) break
    held.push(next.value)
    size += next.value.length
  }
  async function* whole(): AsyncGenerator<Buffer> {
    try {
      yield* held
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { start: Buffer.concat(held).subarray(0, count), whole: whole() }
}

/** All bytes of a stream, or null where there are more than `limit`: the rest is then not read. */
export async function readAtMost(stream: Bytes, limit: number): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size > limit) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
