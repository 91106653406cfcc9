import type { ActorId, LocationId } from '../domain/identifiers.js'
import type { Verdict } from '../domain/judgement.js'
import type { ActorProfile } from './actor-profile.js'

/** Which canonical actor or location a document entity is, by which rule, and why. */
export interface Identity<Subject extends ActorId | LocationId> {
  readonly subject: Subject
  readonly verdict: Verdict
  readonly score: number
  readonly rule: string
  readonly reasons: readonly string[]
  /** What its document tells of it, for an actor whom other documents may name: compared with those of others. */
  readonly profile?: ActorProfile | null
}
