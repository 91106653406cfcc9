import type {
  BackingKind,
  Casualties,
  ClaimDraft,
  ClaimTime,
  ControlExtent,
  ControlStatus,
  EventType,
  RuleReference,
} from '../../../domain/claim.js'
import type { SentenceMention } from '../../document-analysis.js'
import { actorNoun } from '../../mentions/actor-nouns.js'
import { type Assertion, assertionOf } from './assertion.js'
import { timeOf } from './claim-time.js'
import { childBy, type SentenceView, tokenAt } from './sentence-view.js'

/** What a rule read around a trigger: who, to whom, where; before it is turned into claims. */
export interface Happening {
  readonly trigger: number
  /** Light verbs, event nouns and arguments whose dates and words belong to it. */
  readonly nodes: readonly number[]
  readonly actors: readonly SentenceMention[]
  readonly targets: readonly SentenceMention[]
  readonly places: readonly SentenceMention[]
}

interface ClaimBasis {
  readonly view: SentenceView
  readonly rule: RuleReference
  readonly happening: Happening
  readonly assertion: Assertion
}

/** The basis of claims on a happening, or null where the sentence reports no fact. */
export function basisOf(view: SentenceView, rule: RuleReference, happening: Happening): ClaimBasis | null {
  const assertion = assertionOf(view, happening.trigger)
  return assertion === null ? null : { view, rule, happening, assertion }
}

/**
 * One event per place; one without place where none is known. None at all where neither participant nor place is known, save of what the
 * sentences around explain.
 */
export function eventDrafts(
  basis: ClaimBasis,
  type: EventType,
  casualties: Casualties | null = null,
): ClaimDraft[] {
  const { happening } = basis
  const known = happening.actors.length + happening.targets.length + happening.places.length
  if (known === 0 && !EXPLAINED.has(type)) return []
  const places = happening.places.length > 0 ? happening.places : [null]
  return places.map(place => ({
    ...common(basis, [...happening.actors, ...happening.targets, ...(place ? [place] : [])]),
    predicate: 'EVENT' as const,
    eventType: type,
    actors: ids(happening.actors),
    targets: ids(happening.targets.filter(target => !sameEntity(happening.actors, target))),
    location: place?.mention.id ?? null,
    casualties,
  }))
}

/** Those killed, and the deeds that killed them: "… when a home was struck by artillery fire". */
const EXPLAINED: ReadonlySet<EventType> = new Set(['CASUALTIES', 'AIRSTRIKE', 'SHELLING', 'ATTACK'])

const sameEntity = (among: readonly SentenceMention[], found: SentenceMention): boolean =>
  among.some(each => each.entity.key === found.entity.key)

const ids = (found: readonly SentenceMention[]) => [...new Set(found.map(each => each.mention.id))]

export interface ControlStatement {
  readonly actor: SentenceMention
  readonly place: SentenceMention
  readonly status: ControlStatus
  readonly extent: ControlExtent
  readonly from: SentenceMention | null
}

/** The control claim of a statement; null where actor and place are one ("Syria's government holds Syria" is two, "Libya" and "Libya" none). */
export function controlDraft(basis: ClaimBasis, statement: ControlStatement): ClaimDraft[] {
  const { actor, place, from } = statement
  if (actor.entity.key === place.entity.key) return []
  return [
    {
      ...common(basis, from ? [actor, place, from] : [actor, place]),
      predicate: 'CONTROL',
      actor: actor.mention.id,
      location: place.mention.id,
      status: statement.status,
      extent: statement.extent,
      from: from?.mention.id ?? null,
    },
  ]
}

export interface BackingStatement {
  readonly backer: SentenceMention
  readonly recipient: SentenceMention
  readonly kinds: readonly BackingKind[]
  readonly ends: boolean
}

/** "drones supplied by X": machines of nobody who is named are what is given. */
const isMachine = (view: SentenceView, { mention, head }: SentenceMention): boolean =>
  mention.form === 'DESCRIPTION' && actorNoun(tokenAt(view, head).lower)?.use === 'MATERIEL'

/** One claim per kind; none where someone would back themselves. */
export function backingDrafts(basis: ClaimBasis, statement: BackingStatement): ClaimDraft[] {
  const { backer, recipient, ends } = statement
  if (backer.entity.key === recipient.entity.key || isMachine(basis.view, recipient)) return []
  return statement.kinds.map(kind => ({
    ...common(basis, [backer, recipient]),
    predicate: 'BACKING' as const,
    backer: backer.mention.id,
    recipient: recipient.mention.id,
    kind,
    ends,
  }))
}

function common({ view, rule, happening, assertion }: ClaimBasis, participants: readonly SentenceMention[]) {
  const { passage } = view.analysed
  const span = quoteSpan(view, happening, participants)
  const time: ClaimTime = timeOf(view, [happening.trigger, ...happening.nodes])
  return {
    documentId: passage.documentId,
    passageId: passage.id,
    start: span.start,
    end: span.end,
    quote: passage.text.slice(span.start - passage.start, span.end - passage.start),
    polarity: assertion.polarity,
    claimedBy: assertion.claimedBy?.mention.id ?? null,
    time,
    rule,
  }
}

/** The shortest stretch of the passage that holds the trigger, what belongs to it and every participant that it names. */
function quoteSpan(view: SentenceView, happening: Happening, participants: readonly SentenceMention[]) {
  const around = [happening.trigger, ...happening.nodes]
  const helpers = [childBy(view, happening.trigger, 'auxpass'), childBy(view, happening.trigger, 'neg')]
  const indices = [...around, ...helpers].filter(index => index >= 0 && index < view.tokens.length)
  for (const each of participants)
    if (view.analysed.mentions.includes(each)) indices.push(each.first, each.last)
  const first = tokenAt(view, Math.min(...indices))
  const last = tokenAt(view, Math.max(...indices))
  return { start: first.start, end: last.end }
}
