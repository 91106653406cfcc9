import { MOST_CLASSES } from '../extract/syntax/linear-scores.js'

/** Averaged perceptron over the table that the product reads: the weight of class c under feature f is at f + c. */
export class Perceptron {
  readonly shift: number
  readonly weights: Float32Array
  readonly #sums: Float64Array
  #step = 1

  constructor(bits: number) {
    this.shift = 32 - bits
    this.weights = new Float32Array((1 << bits) + MOST_CLASSES)
    this.#sums = new Float64Array(this.weights.length)
  }

  /** Counts one example: averages are taken over all of them. */
  tick(): void {
    this.#step++
  }

  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i++) {
      const at = features[i] as number
      this.#add(at + right, 1)
      this.#add(at + wrong, -1)
    }
  }

  #add(at: number, by: number): void {
    this.weights[at] = (this.weights[at] as number) + by
    this.#sums[at] = (this.#sums[at] as number) + by * this.#step
  }

  /** The averaged weights as signed bytes; the largest are clipped, as their order hardly matters. */
  quantised(): Int8Array {
    const averaged = this.weights.map((weight, i) => weight - (this.#sums[i] as number) / this.#step)
    const scale = 127 / largestKept(averaged)
    return Int8Array.from(averaged, weight => Math.max(-127, Math.min(127, Math.round(weight * scale))))
  }
}

/** Weights above this share of all that are not zero are clipped. */
const KEPT = 0.9995

function largestKept(weights: Float32Array): number {
  const sizes = weights
    .filter(weight => weight !== 0)
    .map(Math.abs)
    .sort()
  return sizes[Math.floor(sizes.length * KEPT)] || 1
}
