import type { SentenceView } from './sentence-view.js'

/**
 * `read`, computed once per token of a sentence: several rules ask the same of one verb or noun. The answers hang on the sentence's view,
 * and go with it.
 */
export function remembered<Value extends object>(
  read: (view: SentenceView, index: number) => Value,
): (view: SentenceView, index: number) => Value {
  return (view, index) => {
    if (index < 0) return read(view, index)
    // Under `read` only its own answers are kept.
    let answers = view.answers.get(read) as Value[] | undefined
    if (answers === undefined) {
      answers = []
      view.answers.set(read, answers)
    }
    const known = answers[index]
    if (known !== undefined) return known
    const fresh = read(view, index)
    answers[index] = fresh
    return fresh
  }
}

/** The same of a whole sentence. */
export function rememberedOnce<Value extends object>(
  read: (view: SentenceView) => Value,
): (view: SentenceView) => Value {
  const readAt = remembered((view, _index) => read(view))
  return view => readAt(view, 0)
}
