/**
 * What becomes of each item of a stream: none, one or several others, in order. Leaving it leaves the stream at once, which an async
 * generator would do only after its next item.
 */
export function expandStream<Item, Other>(
  stream: AsyncIterableIterator<Item>,
  expand: (item: Item) => Promise<readonly Other[]>,
): AsyncIterableIterator<Other> {
  let ready: readonly Other[] = []
  const next = async (): Promise<IteratorResult<Other, undefined>> => {
    for (;;) {
      const [first, ...rest] = ready
      ready = rest
      if (first !== undefined) return { value: first, done: false }
      const { value, done } = await stream.next()
      if (done === true) return { value: undefined, done: true }
      ready = await expand(value)
    }
  }
  const leave = async (): Promise<IteratorResult<Other, undefined>> => {
    ready = []
    await stream.return?.()
    return { value: undefined, done: true }
  }
  const expanded: AsyncIterableIterator<Other> = {
    next: () =>
      next().catch(async (error: unknown) => {
        await leave()
        throw error
      }),
    return: leave,
    throw: async error => {
      await leave()
      throw error
    },
    [Symbol.asyncIterator]: () => expanded,
  }
  return expanded
}
