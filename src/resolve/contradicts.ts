/** An analyst's word on a pair of actors, or of claims that report events. */
export interface PairWord {
  readonly left: string
  readonly right: string
  readonly verdict: 'SAME' | 'DIFFERENT'
}

/**
 * The standing word that a new one contradicts: SAME of two that others, taken together, keep apart, or DIFFERENT of two that others make one.
 * An earlier word on the very same pair contradicts nothing: the later one holds. Null where there is none.
 */
export function contradictedWord(standing: readonly PairWord[], next: PairWord): PairWord | null {
  const others = standing.filter(word => !isSamePair(word, next))
  const same = others.filter(({ verdict }) => verdict === 'SAME')
  const ofLeft = reachable(next.left, same)
  if (next.verdict === 'DIFFERENT')
    return ofLeft.has(next.right)
      ? (same.find(({ left, right }) => ofLeft.has(left) && ofLeft.has(right)) ?? null)
      : null
  const ofRight = reachable(next.right, same)
  return (
    others.find(
      ({ left, right, verdict }) =>
        verdict === 'DIFFERENT' &&
        ((ofLeft.has(left) && ofRight.has(right)) || (ofLeft.has(right) && ofRight.has(left))),
    ) ?? null
  )
}

const isSamePair = (a: PairWord, b: PairWord): boolean =>
  (a.left === b.left && a.right === b.right) || (a.left === b.right && a.right === b.left)

function reachable(from: string, same: readonly PairWord[]): ReadonlySet<string> {
  const reached = new Set([from])
  for (let size = 0; size < reached.size; ) {
    size = reached.size
    for (const { left, right } of same) {
      if (reached.has(left)) reached.add(right)
      if (reached.has(right)) reached.add(left)
    }
  }
  return reached
}
