import type { IsoDay, PartialDate } from '../../../domain/partial-date.js'
import { SPEECH_VERBS } from '../lexicon/attitude-words.js'
import { dateFrom, findAnaphoricDates } from './anaphoric-dates.js'
import type { DateExpression } from './date-expression.js'
import { findDateExpressions } from './date-expressions.js'
import { rememberedOnce } from './remembered.js'
import { childBy, childrenBy, isVerb, type SentenceView, tokenAt, viewOf } from './sentence-view.js'

/** An expression of time with its place in the sentence. */
export interface PlacedDate extends DateExpression {
  /** What the expression modifies: the nouns above it and the first verb above those; or the clause that it heads. */
  readonly governors: readonly number[]
}

/** The expressions of time of a sentence, those that count from another one among them. */
export const datesOf = rememberedOnce(readDates)

function readDates(view: SentenceView): readonly PlacedDate[] {
  const words = view.tokens.map(token => token.lower)
  const found = findDateExpressions(words, view.analysis.document.publishedOn).filter(
    date => !isComparison(view, date.first) && !isNamedFor(view, date),
  )
  const placed = found.map(date => ({ ...date, governors: governorsOf(view, date) }))
  const hanging = findAnaphoricDates(words).filter(each =>
    found.every(date => date.last < each.first || date.first > each.last),
  )
  for (const each of hanging) {
    const base = baseOf(view, each.first, placed)
    const date = base === null ? null : dateFrom(base, each)
    placed.push({ ...each, date, until: null, governors: governorsOf(view, { ...each, date, until: null }) })
  }
  return placed
}

/** "the Sunday market", "Friday prayers": called after a day. */
function isNamedFor(view: SentenceView, { first, last }: DateExpression): boolean {
  const { dep, head } = tokenAt(view, first)
  return first === last && dep === 'compound' && NAMED_FOR.has(tokenAt(view, head).lemma)
}

const NAMED_FOR: ReadonlySet<string> = new Set(['market', 'prayer', 'prayers', 'mass', 'sermon', 'service'])

/** "the deadliest attack since 2019", "the first strike since January": told is what came before, not when it was. */
function isComparison(view: SentenceView, first: number): boolean {
  const since =
    tokenAt(view, first - 1).lower === 'since'
      ? first - 1
      : tokenAt(view, first - 2).lower === 'since'
        ? first - 2
        : -1
  return (
    since >= 0 &&
    view.tokens
      .slice(Math.max(0, since - 12), since)
      .some(({ xpos, lower }) => /^(?:JJS|RBS)$/.test(xpos) || lower === 'first')
  )
}

/** The date from which "a day earlier" counts: the last one told before it in its sentence, else in one of the two before. */
function baseOf(view: SentenceView, at: number, told: readonly PlacedDate[]): PartialDate | null {
  const here = told.filter(({ date, last }) => date !== null && last < at).at(-1)
  if (here) return here.date
  const { publishedOn } = view.analysis.document
  for (let back = 1; back <= 2; back += 1) {
    const before = view.analysis.sentences[view.analysed.passage.index - back]
    if (!before) return null
    const dates = datesOfText(viewOf(before, view.analysis), publishedOn)
    if (dates.length > 0) return dates.at(-1)?.date ?? null
  }
  return null
}

/** The placed dates of another sentence; those of what is done rather than of who tells it, where there are some. */
function datesOfText(view: SentenceView, published: IsoDay | null): readonly DateExpression[] {
  const words = view.tokens.map(token => token.lower)
  const dates = findDateExpressions(words, published).filter(({ date }) => date !== null)
  const ofDeeds = dates.filter(date =>
    governorsOf(view, date).every(governor => !SPEECH_VERBS.has(tokenAt(view, governor).lemma)),
  )
  return ofDeeds.length > 0 ? ofDeeds : dates
}

/** The nouns outside the expression above it, up to and with the first verb; "in March, when X fell": the clause below it. */
function governorsOf(view: SentenceView, date: DateExpression): number[] {
  const out: number[] = []
  for (let at = date.first; at <= date.last; at += 1) {
    for (const clause of childrenBy(view, at, 'relcl', 'acl', 'advcl'))
      if (clause > date.last) out.push(clause)
  }
  if (out.length > 0) return out
  let at = date.last
  for (let steps = 0; steps < 12; steps += 1) {
    const head = tokenAt(view, at).head
    if (head < 0) return out.length > 0 ? out : [at]
    const token = tokenAt(view, head)
    const inside = head >= date.first && head <= date.last
    if (!inside && isVerb(token)) return [...out, tellingBefore(view, date.first, head) ?? head]
    if (!inside && /^(?:NOUN|PROPN|ADJ)$/.test(token.upos) && !isUnit(token.lemma)) out.push(head)
    at = head
  }
  return out
}

/** "said Thursday it had seized the town": a time between the verb of saying and the subject of what is said, is of the saying. */
function tellingBefore(view: SentenceView, date: number, verb: number): number | null {
  const { dep, head } = tokenAt(view, verb)
  if (dep !== 'ccomp' || head > date || !SPEECH_VERBS.has(tokenAt(view, head).lemma)) return null
  const opening = childBy(view, verb, 'nsubj', 'nsubjpass', 'mark')
  return opening > date && view.tokens.slice(head + 1, date).every(each => OPENERS.has(each.lower))
    ? head
    : null
}

const OPENERS: ReadonlySet<string> = new Set(['on', 'late', 'early', 'in', 'the', 'at', 'of'])

const isUnit = (lemma: string): boolean =>
  /^(?:day|week|month|year|evening|morning|night|afternoon|hour|dawn|dusk)$/.test(lemma)
