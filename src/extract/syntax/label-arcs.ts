import { type Frame, PAD } from './frame.js'
import { labelFeatures, MOST_LABEL_FEATURES } from './label-features.js'
import { bestOf, type Weights } from './linear-scores.js'

export interface LabellerModel {
  readonly weights: Weights
  /** 32 less the bits of a feature number. */
  readonly shift: number
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
export function labelArcs(frame: Frame, { weights, shift, candidates }: LabellerModel): void {
  beginLabels(frame)
  for (let at = PAD; at < PAD + frame.length; at++) {
    const possible = candidates[arcKind(frame, at)] as Uint8Array
    let label = possible[0] as number
    if (possible.length > 1)
      label = bestOf(weights, features, labelFeatures(frame, at, shift, features), possible)
    setLabel(frame, at, label)
  }
}

/** Forgets what has been labelled under each head. */
export function beginLabels(frame: Frame): void {
  frame.lastLabel.fill(0, 0, frame.length + 2 * PAD)
  frame.seenLabels.fill(0, 0, frame.length + 2 * PAD)
}

export function setLabel(frame: Frame, at: number, label: number): void {
  const head = frame.head[at] as number
  frame.label[at] = label
  frame.lastLabel[head] = label + 1
  frame.seenLabels[head] = (frame.seenLabels[head] as number) | (1 << (label & 31))
}
