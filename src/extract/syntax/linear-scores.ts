/**
 * Weights of a linear classifier. The weight of class c under feature f is `weights[f + c]`: neighbours share a cache line, and
 * the table is filled evenly though most features speak for few classes. Quantised at run time, floating in training.
 */
export type Weights = Int8Array | Float32Array

/** Room behind the last feature, for its classes. */
export const MOST_CLASSES = 64

/** The best of `classes` by the sum of its weights; the first one wins a tie. */
export function bestOf(weights: Weights, features: Int32Array, count: number, classes: Uint8Array): number {
  let best = 0
  let bestScore = Number.NEGATIVE_INFINITY
  for (let k = 0; k < classes.length; k++) {
    const label = classes[k] as number
    let score = 0
    for (let i = 0; i < count; i++) score += weights[(features[i] as number) + label] as number
    if (score > bestScore) {
      bestScore = score
      best = label
    }
  }
  return best
}
