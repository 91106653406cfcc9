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
  readonly unit: ActorId
  readonly side: ActorId
  readonly basis: Basis
  state: ControlState
  rivalry: boolean
  from: Bound
  rule: string
  readonly claims: ResolvedControlClaim[]
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

  /** How many stretches have ended. */
  get ended(): number {
    return this.closed.length
  }

  /** Whether a claim opened what is held now, and nothing else is on the time line: nobody had it before, or whoever had it lost it by this. */
  isOpenedBy(claim: ResolvedControlClaim): boolean {
    const [only, ...others] = this.entries
    return others.length === 0 && this.lost === null && only?.claims.length === 1 && only.claims[0] === claim
  }

  /** All stretches in the order in which they ended, open ones last. */
  stretches(): readonly ControlStretch[] {
    const open = this.lost === null ? this.entries : [...this.entries, this.lost]
    return [...this.closed, ...open.map(entry => toStretch(entry, null))]
  }

  private gain(claim: ResolvedControlClaim, bound: Bound): void {
    this.endContest(claim.actor, bound)
    if (claim.polarity !== 'ALLEGED') this.closeAll(this.rivalsOf(claim.actor), bound)
    this.openOrConfirm(claim, bound, 'control-gained')
    this.settle(bound, claim)
  }

  private hold(claim: ResolvedControlClaim, bound: Bound): void {
    this.endContest(claim.actor, bound)
    this.openOrConfirm(claim, bound, 'control-held')
    this.settle(bound, claim)
  }

  private lose(claim: ResolvedControlClaim, bound: Bound): void {
    const own = this.ofUnit(claim.actor)
    if (claim.polarity === 'ALLEGED' && own.length > 0) {
      for (const entry of own) this.change(entry, 'CONTESTED', false, bound, claim, 'alleged-loss-contests')
      return
    }
    this.endContest(null, bound)
    this.closeAll(this.ofUnit(claim.actor), bound)
    if (this.entries.length > 0) {
      for (const entry of this.entries) entry.claims.push(claim)
      this.settle(bound, claim)
    } else if (this.lost !== null && this.lost.unit === this.ties.unitOf(claim.actor)) {
      this.lost.claims.push(claim)
    } else {
      this.closeLost(bound)
      this.lost = this.entry(claim, bound, 'HOLD', 'LOST', 'lost-holder-unknown')
    }
  }

  private contest(claim: ResolvedControlClaim, bound: Bound): void {
    const partLost = claim.status === 'LOST'
    const side = this.ties.sideOf(claim.actor)
    const own = this.entries.filter(entry => entry.side === side)
    const rivals = this.rivalsOf(claim.actor)
    const rule = claim.status === 'CONTESTED' ? 'contested-until-next' : 'part-against-a-rival-contests'
    const isFromRival = (): boolean => claim.from !== null && this.ties.sideOf(claim.from) !== side
    if (claim.status !== 'CONTESTED' && !partLost && rivals.length === 0 && !isFromRival()) {
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
    const stays = except === null ? null : this.ties.endOf(except)
    this.closeAll(
      this.entries.filter(({ basis, actor }) => basis === 'CONTEST' && actor !== stays),
      bound,
    )
  }

  private openOrConfirm(claim: ResolvedControlClaim, bound: Bound, rule: string): void {
    const conceded = this.concededTo(claim.actor, bound)
    const opened = this.entry(claim, bound, 'HOLD', 'HELD', rule)
    const own = this.entries.find(({ actor }) => actor === opened.actor)
    if (own?.basis === 'HOLD') {
      own.claims.push(claim)
      return
    }
    if (own) this.closeAll([own], bound)
    if (this.entries.some(({ basis, side }) => basis === 'HOLD' && side === opened.side))
      opened.rule = 'co-held-by-one-side'
    this.entries.push({ ...opened, claims: [...conceded, claim] })
  }

  /** After a whole claim: rivals that both hold are CONTESTED, whoever holds alone is HELD. */
  private settle(bound: Bound, cause: ResolvedControlClaim): void {
    const holders = this.entries.filter(entry => entry.basis === 'HOLD')
    const rivalry = holders.some(({ side }) => side !== holders[0]?.side)
    for (const entry of holders) {
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
    // Claims are fed one after another: what has this one has it last.
    if (entry.claims.at(-1) !== cause) entry.claims.push(cause)
  }

  private closeAll(entries: readonly Entry[], bound: Bound): void {
    if (entries.length === 0) return
    for (const entry of entries) this.closed.push(toStretch(entry, bound))
    this.entries = this.entries.filter(entry => !entries.includes(entry))
  }

  /**
   * Ends a loss without holder. Where a rival lost the place on the very day on which the actor has it, one happening is told from both
   * sides: the claims of the loss then speak for the new holder, and no empty stretch is left.
   */
  private concededTo(actor: ActorId, bound: Bound): readonly ResolvedControlClaim[] {
    const { lost } = this
    if (lost === null || lost.from.latest < bound.latest || lost.side === this.ties.sideOf(actor)) {
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
    const actor = this.ties.endOf(claim.actor)
    const [unit, side] = [this.ties.unitOf(actor), this.ties.sideOf(actor)]
    return { actor, unit, side, basis, state, rivalry: false, from, rule, claims: [claim] }
  }

  private ofUnit(actor: ActorId): Entry[] {
    const unit = this.ties.unitOf(actor)
    return this.entries.filter(entry => entry.unit === unit)
  }

  private rivalsOf(actor: ActorId): Entry[] {
    const side = this.ties.sideOf(actor)
    return this.entries.filter(entry => entry.side !== side)
  }
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
