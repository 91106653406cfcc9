import type { ActorId, JudgementId, LocationId, MentionId } from './identifiers.js'

export type Verdict = 'SAME' | 'DIFFERENT' | 'UNSURE'

/** A decision that the mentions of one document entity name a canonical actor or location, by a rule or an analyst. */
export interface Judgement {
  readonly id: JudgementId
  readonly mentions: readonly MentionId[]
  readonly subject: ActorId | LocationId
  readonly verdict: Verdict
  /** Computed similarity, 0 to 1. */
  readonly score: number
  readonly reasons: readonly string[]
  /** "rule:strong-alias@1" or "analyst:NAME". */
  readonly by: string
}
