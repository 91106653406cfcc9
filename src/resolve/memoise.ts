/** Answers kept at most; beyond that all are forgotten, so that memory stays bounded on an endless stream of texts. */
const MOST = 50_000

/** The same function, which remembers its answers. For pure functions only. */
export function memoise<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return text => {
    const old = known.get(text)
    if (old !== undefined) return old
    if (known.size >= MOST) known.clear()
    const answer = compute(text)
    known.set(text, answer)
    return answer
  }
}
