import type { ActorId } from '../identifiers.js'
import type { ControlState } from '../standing.js'
import type { ActorTies } from './actor-ties.js'
import type { Bound } from './relation.js'
import type { ResolvedControlClaim } from './resolved-claim.js'

/** A stretch of one actor's tie to a location, before it is assessed. */
export interface ControlStretch {
  readonly actor: ActorId
  readonly state: ControlState
  readonly from: Bound
  readonly to: Bound | null
  /** What speaks for it, in order of time. */
  readonly claims: readonly ResolvedControlClaim[]
  /** True where rivals have live claims to the whole of the place at one time. */
  readonly rivalry: boolean
  readonly rule: string
}

/** HOLD: says that it has the place; CONTEST: only fights for it or has a part. */
type Basis = 'HOLD' | 'CONTEST'

interface Entry {
  readonly actor: ActorId
  readonly basis: Basis
  state: ControlState
  rivalry: boolean
  from: Bound
  rule: string
  claims: ResolvedControlClaim[]
}

/**
 * The time line of one location, fed with its claims in order of time.
 *
 * - Only WHOLE opens control. GAINED opens and closes the rivals'; by a side that already holds it is HELD: actors of one side co-hold.
 * - LOST closes what its unit holds; where nothing is open then, the place is LOST, holder unknown.
 * - HELD confirms or opens. Rivals with live claims: both stay, CONTESTED.
 * - CONTESTED, and PART against a rival, mark until the next GAINED, LOST or HELD of the whole.
 * - VICINITY opens nothing. An unverified gain or loss closes nothing: it contests.
 */
export class ControlTimeLine {
  private readonly ties: ActorTies
  private readonly closed: ControlStretch[] = []
  private entries: Entry[] = []
  private lost: Entry | null = null

  constructor(ties: ActorTies) {
    this.ties = ties
  }

  /** Feeds one claim, not DENIED; `bound` is when it counts from. */
  add(claim: ResolvedControlClaim, bound: Bound): void {
    if (claim.extent === 'VICINITY') return
    if (claim.status === 'CONTESTED' || claim.extent === 'PART') this.contest(claim, bound)
    else if (claim.status === 'LOST') this.lose(claim, bound)
    else if (claim.status === 'GAINED') this.gain(claim, bound)
    else this.hold(claim, bound)
  }

  /** All stretches, open ones last. */
  stretches(): readonly ControlStretch[] {
    const open = this.lost === null ? this.entries : [...this.entries, this.lost]
    return [...this.closed, ...open.map(entry => toStretch(entry, null))]
  }

  private gain(claim: ResolvedControlClaim, bound: Bound): void {
    this.endContest(claim.actor, bound)
    const closesRivals = claim.polarity !== 'ALLEGED'
    if (closesRivals) for (const rival of this.rivalsOf(claim.actor)) this.close(rival, bound)
    this.openOrConfirm(claim, bound, 'control-gained')
    this.settle(bound, claim)
  }

  private hold(claim: ResolvedControlClaim, bound: Bound): void {
    this.endContest(claim.actor, bound)
    this.openOrConfirm(claim, bound, 'control-held')
    this.settle(bound, claim)
  }

  private lose(claim: ResolvedControlClaim, bound: Bound): void {
    const own = this.entries.filter(entry => this.sameUnit(entry.actor, claim.actor))
    if (claim.polarity === 'ALLEGED' && own.length > 0) {
      for (const entry of own) this.change(entry, 'CONTESTED', false, bound, claim, 'alleged-loss-contests')
      return
    }
    this.endContest(null, bound)
    for (const entry of this.entries.filter(other => this.sameUnit(other.actor, claim.actor)))
      this.close(entry, bound)
    if (this.entries.length > 0) {
      for (const entry of this.entries) entry.claims.push(claim)
      this.settle(bound, claim)
    } else if (this.lost !== null && this.sameUnit(this.lost.actor, claim.actor)) {
      this.lost.claims.push(claim)
    } else {
      this.closeLost(bound)
      this.lost = this.entry(claim, bound, 'HOLD', 'LOST', 'lost-holder-unknown')
    }
  }

  private contest(claim: ResolvedControlClaim, bound: Bound): void {
    const partLost = claim.status === 'LOST'
    const own = this.entries.filter(entry => this.sameSide(entry.actor, claim.actor))
    const rivals = this.rivalsOf(claim.actor)
    const rule = claim.status === 'CONTESTED' ? 'contested-until-next' : 'part-against-a-rival-contests'
    const fromRival = claim.from !== null && !this.sameSide(claim.from, claim.actor)
    if (claim.status !== 'CONTESTED' && !partLost && rivals.length === 0 && !fromRival) {
      for (const entry of own) entry.claims.push(claim)
      return
    }
    for (const entry of partLost ? own : [...own, ...rivals])
      this.change(entry, 'CONTESTED', entry.rivalry, bound, claim, rule)
    if (own.length === 0 && !partLost) {
      this.closeLost(bound)
      this.entries.push(this.entry(claim, bound, 'CONTEST', 'CONTESTED', rule))
    }
  }

  /** The next GAINED, LOST or HELD ends the mark: those who only contested leave the time line, save who now holds. */
  private endContest(except: ActorId | null, bound: Bound): void {
    for (const entry of this.entries.filter(other => other.basis === 'CONTEST')) {
      if (except === null || !this.sameEnd(entry.actor, except)) this.close(entry, bound)
    }
  }

  private openOrConfirm(claim: ResolvedControlClaim, bound: Bound, rule: string): void {
    const conceded = this.concededTo(claim.actor, bound)
    const own = this.entries.find(entry => this.sameEnd(entry.actor, claim.actor))
    if (own?.basis === 'HOLD') {
      own.claims.push(claim)
      return
    }
    if (own) this.close(own, bound)
    const sideHolds = this.entries.some(
      entry => entry.basis === 'HOLD' && this.sameSide(entry.actor, claim.actor),
    )
    const opened = this.entry(claim, bound, 'HOLD', 'HELD', sideHolds ? 'co-held-by-one-side' : rule)
    this.entries.push({ ...opened, claims: [...conceded, claim] })
  }

  /** After a whole claim: rivals that both hold are CONTESTED, whoever holds alone is HELD. */
  private settle(bound: Bound, cause: ResolvedControlClaim): void {
    const holders = this.entries.filter(entry => entry.basis === 'HOLD')
    for (const entry of holders) {
      const rivalry = holders.some(other => !this.sameSide(other.actor, entry.actor))
      if (rivalry) this.change(entry, 'CONTESTED', true, bound, cause, 'rival-claims-at-one-time')
      else if (entry.state === 'CONTESTED') this.change(entry, 'HELD', false, bound, cause, 'contest-ended')
    }
  }

  private change(
    entry: Entry,
    state: ControlState,
    rivalry: boolean,
    bound: Bound,
    cause: ResolvedControlClaim,
    rule: string,
  ): void {
    if (entry.state !== state) {
      if (entry.from.latest < bound.latest) this.closed.push(toStretch(entry, bound))
      entry.from = bound
      entry.rule = rule
      entry.state = state
    }
    entry.rivalry = rivalry
    if (!entry.claims.includes(cause)) entry.claims = [...entry.claims, cause]
  }

  private close(entry: Entry, bound: Bound): void {
    this.closed.push(toStretch(entry, bound))
    this.entries = this.entries.filter(other => other !== entry)
  }

  /**
   * Ends a loss without holder. Where a rival lost the place on the very day on which the actor has it, one happening is told from both
   * sides: the claims of the loss then speak for the new holder, and no empty stretch is left.
   */
  private concededTo(actor: ActorId, bound: Bound): readonly ResolvedControlClaim[] {
    const { lost } = this
    if (lost === null || lost.from.latest < bound.latest || this.sameSide(lost.actor, actor)) {
      this.closeLost(bound)
      return []
    }
    this.lost = null
    return lost.claims
  }

  private closeLost(bound: Bound): void {
    if (this.lost !== null) this.closed.push(toStretch(this.lost, bound))
    this.lost = null
  }

  private entry(
    claim: ResolvedControlClaim,
    from: Bound,
    basis: Basis,
    state: ControlState,
    rule: string,
  ): Entry {
    return { actor: this.ties.endOf(claim.actor), basis, state, rivalry: false, from, rule, claims: [claim] }
  }

  private rivalsOf(actor: ActorId): Entry[] {
    return this.entries.filter(entry => !this.sameSide(entry.actor, actor))
  }

  private sameEnd = (a: ActorId, b: ActorId): boolean => this.ties.endOf(a) === this.ties.endOf(b)
  private sameUnit = (a: ActorId, b: ActorId): boolean => this.ties.unitOf(a) === this.ties.unitOf(b)
  private sameSide = (a: ActorId, b: ActorId): boolean => this.ties.sideOf(a) === this.ties.sideOf(b)
}

const toStretch = (entry: Entry, to: Bound | null): ControlStretch => ({
  actor: entry.actor,
  state: entry.state,
  from: entry.from,
  to,
  claims: [...entry.claims],
  rivalry: entry.rivalry,
  rule: entry.rule,
})
