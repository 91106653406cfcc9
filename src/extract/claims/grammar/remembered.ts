import type { SentenceView } from './sentence-view.js'

/** `read`, computed once per token of a sentence: several rules ask the same of one verb or noun. */
export function remembered<Value>(
  read: (view: SentenceView, index: number) => Value,
): (view: SentenceView, index: number) => Value {
  const known = new WeakMap<SentenceView, Map<number, Value>>()
  return (view, index) => {
    let values = known.get(view)
    if (!values) {
      values = new Map()
      known.set(view, values)
    }
    const value = values.get(index)
    if (value !== undefined) return value
    const fresh = read(view, index)
    values.set(index, fresh)
    return fresh
  }
}
