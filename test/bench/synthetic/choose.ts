import { randomNumbers } from '../../support/random-numbers.js'

/** Random choices that are the same on every machine for one seed. */
export class Chooser {
  readonly #random: () => number

  constructor(seed: number) {
    this.#random = randomNumbers(seed)
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit)
  }

  chance(share: number): boolean {
    return this.#random() < share
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item
  }

  /** An index by Zipf's law: of rank r, counted from 0, with a weight of 1 / (r + 1) ^ exponent. */
  ranked(weights: RankWeights): number {
    const target = this.#random() * (weights.at(-1) ?? 0)
    let [low, high] = [0, weights.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((weights[middle] ?? 0) > target) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** Sums of the weights of all ranks up to each. */
export type RankWeights = Float64Array

export function rankWeights(count: number, exponent: number): RankWeights {
  const sums = new Float64Array(count)
  let sum = 0
  for (let rank = 0; rank < count; rank++) {
    sum += 1 / (rank + 1) ** exponent
    sums[rank] = sum
  }
  return sums
}
