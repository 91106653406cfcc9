import { addDays, type PartialDate, parseIsoDay } from '../../../domain/partial-date.js'
import { monthsBefore, partialDate, toDay, yearOf } from './calendar.js'
import { parseNumber } from './counts.js'
import { rememberedOnce } from './remembered.js'
import { childBy, isVerb, type SentenceView, tokenAt } from './sentence-view.js'

/** "nine days after launching strikes": a clause that came so long before, or after, the one it belongs to. */
export interface Offset {
  /** First and last token of the words of time. */
  readonly first: number
  readonly last: number
  /** The verb or noun of the clause, and the verb that it belongs to. */
  readonly clause: number
  readonly governor: number
  /** From the clause to its governor: 9 days for "nine days after". */
  readonly count: number
  readonly unit: Unit
}

type Unit = 'day' | 'week' | 'month' | 'year'

const UNIT = /^(day|week|month|year|hour|minute)s?$/

/** The offsets of a sentence: a number, a unit and "after" or "before" with a clause or noun under it. */
export const offsetsIn = rememberedOnce(readOffsets)

function readOffsets(view: SentenceView): readonly Offset[] {
  return view.tokens.flatMap(token => {
    const span = UNIT.exec(token.lower)?.[1]
    const joint = tokenAt(view, token.index + 1)
    if (!span || !/^(?:after|before)$/.test(joint.lower)) return []
    const within = span === 'hour' || span === 'minute'
    const count = within ? 0 : countBefore(view, token.index)
    const clause = clauseUnder(view, joint.index)
    const governor = governorOf(view, joint.index, clause)
    if (count === null || clause < 0 || governor < 0) return []
    const sign = joint.lower === 'after' ? 1 : -1
    const unit = within ? 'day' : (span as Unit)
    return [{ first: token.index - 1, last: joint.index, clause, governor, count: sign * count, unit }]
  })
}

/** "nine days", "a day", "the day after". */
function countBefore(view: SentenceView, unit: number): number | null {
  const { lower } = tokenAt(view, unit - 1)
  return lower === 'the' && !tokenAt(view, unit).lower.endsWith('s') ? 1 : parseNumber(lower)
}

/** "after X did" is a clause that it marks, "after doing" and "after the attack" stand under it. */
function clauseUnder(view: SentenceView, joint: number): number {
  const token = tokenAt(view, joint)
  return token.dep === 'mark' ? token.head : childBy(view, joint, 'pcomp', 'pobj')
}

function governorOf(view: SentenceView, joint: number, clause: number): number {
  const token = tokenAt(view, joint)
  let above = token.dep === 'mark' ? tokenAt(view, clause).head : token.head
  // "on Monday, a day before X withdrew": the words of time stand beside the day.
  for (let steps = 0; above >= 0 && !isVerb(tokenAt(view, above)) && steps < 5; steps += 1)
    above = tokenAt(view, above).head
  return above
}

/** The date `count` units later (earlier where negative): exact from an exact day by days and weeks, else as exact as the unit. */
export function shifted(date: PartialDate, count: number, unit: Unit): PartialDate | null {
  if (date.length < 10) return null
  if (count === 0) return date
  const day = parseIsoDay(date)
  if (unit === 'day') return toDay(addDays(day, count))
  if (unit === 'week') return toDay(addDays(day, 7 * count))
  return unit === 'month' ? monthsBefore(day, -count) : partialDate(yearOf(day) + count)
}
