import { type Frame, PAD } from './frame.js'
import { labelFeatures, MOST_LABEL_FEATURES } from './label-features.js'
import { bestOf, type Weights } from './linear-scores.js'

export interface LabellerModel {
  readonly weights: Weights
  readonly mask: number
  /** Labels that were seen between two tags in one direction, by `arcKind`; an unseen kind has all labels. */
  readonly candidates: readonly Uint8Array[]
}

/** Tags are below 64; the sides are left, right and root. */
export const ARC_KINDS = 64 * 64 * 3
/** From this kind on, the arc comes from no word. */
export const ROOT_KINDS = 64 * 64 * 2

/** Number of the pair of tags and the direction of the arc to the word at `at`. */
export function arcKind(frame: Frame, at: number): number {
  const head = frame.head[at] as number
  const side = head === 0 ? 2 : head < at ? 1 : 0
  return (frame.tag[at] as number) | ((head === 0 ? 0 : (frame.tag[head] as number)) << 6) | (side << 12)
}

const features = new Int32Array(MOST_LABEL_FEATURES)

/** Writes the label of every arc into the frame, left to right. */
export function labelArcs(frame: Frame, model: LabellerModel): void {
  const history = new LabelHistory(frame)
  for (let at = PAD; at < PAD + frame.length; at++) {
    const candidates = model.candidates[arcKind(frame, at)] as Uint8Array
    let label = candidates[0] as number
    if (candidates.length > 1) {
      const count = labelFeatures(frame, at, history.sibling(at), history.earlier(at), model.mask, features)
      label = bestOf(model.weights, features, count, candidates)
    }
    frame.label[at] = label
    history.add(at, label)
  }
}

/** What has been labelled so far under each head. */
export class LabelHistory {
  readonly #frame: Frame
  readonly #last: Uint8Array
  readonly #seen: Int32Array

  constructor(frame: Frame) {
    this.#frame = frame
    this.#last = new Uint8Array(frame.length + 2 * PAD)
    this.#seen = new Int32Array(frame.length + 2 * PAD)
  }

  sibling(at: number): number {
    return this.#last[this.#frame.head[at] as number] as number
  }

  earlier(at: number): number {
    return this.#seen[this.#frame.head[at] as number] as number
  }

  add(at: number, label: number): void {
    const head = this.#frame.head[at] as number
    this.#last[head] = label + 1
    this.#seen[head] = (this.#seen[head] as number) | (1 << (label & 31))
  }
}
