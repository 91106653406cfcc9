import type { ClaimTime } from '../../../domain/claim.js'
import { words } from '../../words.js'
import { SPEECH_VERBS } from '../lexicon/attitude-words.js'
import { toDay } from './calendar.js'
import { offsetsIn, shifted } from './offset-dates.js'
import { clausesOfNoun, describesUnder, isGoingOn } from './participle-dates.js'
import { datesOf, type PlacedDate } from './placed-dates.js'
import { childrenBy, type SentenceView, tokenAt } from './sentence-view.js'

const UNDATED: ClaimTime = { date: null, until: null, said: null }

/**
 * When the happening named by `nodes` (a trigger, its light verb, its arguments) took place: the nearest expression that modifies one of
 * them or a clause above them. A date of a subordinate clause, or of the verb of saying, is another matter's date.
 */
export function timeOf(view: SentenceView, nodes: readonly number[]): ClaimTime {
  const trigger = nodes[0] ?? -1
  const dates = datesOf(view)
  if (dates.length === 0) return timeOfWriting(view, trigger)
  const governedBy = (heads: readonly number[]): PlacedDate | null =>
    nearest(
      dates.filter(date => date.governors.some(governor => heads.includes(governor))),
      trigger,
    )
  const own = governedBy(nodes) ?? governedBy(clausesOfNoun(view, trigger))
  if (own) return asTime(view, own)
  const offset = timeByOffset(view, trigger, clause => governedBy([clause]))
  if (offset) return offset
  for (const above of clausesAbove(view, trigger)) {
    const found = governedBy([above])
    if (found) return asTime(view, found)
  }
  const told = dateOfTelling(view, trigger, dates) ?? dateAstray(view, nodes, dates)
  return told ? asTime(view, told) : timeOfWriting(view, trigger)
}

/** What goes on as the report is written is of its day. */
function timeOfWriting(view: SentenceView, trigger: number): ClaimTime {
  const { publishedOn } = view.analysis.document
  return publishedOn && isGoingOn(view, trigger)
    ? { date: toDay(publishedOn), until: null, said: null }
    : UNDATED
}

/** "on July 17, nine days after launching airstrikes": the strikes began on July 8; "two days after X fell on May 1" is May 3. */
function timeByOffset(
  view: SentenceView,
  trigger: number,
  dateAt: (clause: number) => PlacedDate | null,
): ClaimTime | null {
  for (const { first, last, clause, governor, count, unit } of offsetsIn(view)) {
    const path = [trigger, ...clausesAbove(view, trigger)]
    const under = path.includes(clause)
    if (!under && !path.includes(governor)) continue
    const base = dateAt(under ? governor : clause)?.date ?? null
    const date = base === null ? null : shifted(base, under ? -count : count, unit)
    if (date === null) continue
    const { text, start } = view.analysed.sentence
    const said = text.slice(tokenAt(view, first).start - start, tokenAt(view, last).end - start)
    return { date, until: null, said }
  }
  return null
}

/** A day that the parse hangs on a participle further down the clause. */
const dateAstray = (
  view: SentenceView,
  nodes: readonly number[],
  dates: readonly PlacedDate[],
): PlacedDate | null =>
  nearest(
    dates.filter(
      date =>
        date.date?.length === 10 &&
        date.governors.some(governor => nodes.some(node => describesUnder(view, governor, node))),
    ),
    nodes[0] ?? -1,
  )

/** "said on Tuesday that five people were killed": what is told on a day without another is news of that day. */
function dateOfTelling(view: SentenceView, trigger: number, dates: readonly PlacedDate[]): PlacedDate | null {
  for (let at = trigger, steps = 0; at >= 0 && steps < 10; steps += 1) {
    const token = tokenAt(view, at)
    if (token.dep === 'relcl' || token.dep === 'advcl') return null
    const head = tokenAt(view, token.head)
    if (token.dep === 'ccomp' && SPEECH_VERBS.has(head.lemma) && (!isPluperfect(view, at) || isLead(view)))
      return nearest(
        dates.filter(date => date.date?.length === 10 && isOfTelling(view, date, head.index)),
        trigger,
      )
    at = token.head
  }
  return null
}

/** The day of the verb of saying, or of the statement in which it is said: "in a statement issued on Thursday, the ministry said". */
const isOfTelling = (view: SentenceView, { governors }: PlacedDate, saying: number): boolean =>
  governors.some(governor => {
    if (governor === saying) return true
    const { dep, head } = tokenAt(view, governor)
    return (
      dep === 'acl' &&
      STATEMENTS.has(tokenAt(view, head).lemma) &&
      tokenAt(view, tokenAt(view, head).head).head === saying
    )
  })

const STATEMENTS = words(
  'statement report communique communiqué letter tweet post message video announcement briefing interview press bulletin note',
)

/** "said on Tuesday that it had seized the city" leaves open when, save where it is the news with which the report opens. */
const isPluperfect = (view: SentenceView, verb: number): boolean =>
  childrenBy(view, verb, 'aux').some(aux => tokenAt(view, aux).lower === 'had')

/** The title or the first sentences under it. */
const isLead = (view: SentenceView): boolean => view.analysed.passage.index < 3

/** "launched a push on April 4 but has been pushed back": what has come of it is of no day. */
const isPerfect = (view: SentenceView, verb: number): boolean =>
  childrenBy(view, verb, 'aux').some(aux => /^ha(?:s|ve)$/.test(tokenAt(view, aux).lower))

function nearest(dates: readonly PlacedDate[], trigger: number): PlacedDate | null {
  const distance = (date: PlacedDate): number => Math.abs(date.first - trigger)
  const known = dates.filter(date => date.date !== null)
  const pool = known.length > 0 ? known : dates
  return pool.reduce<PlacedDate | null>(
    (best, date) => (best && distance(best) <= distance(date) ? best : date),
    null,
  )
}

function asTime(view: SentenceView, date: PlacedDate): ClaimTime {
  const { text, start } = view.analysed.sentence
  const said = text.slice(tokenAt(view, date.first).start - start, tokenAt(view, date.last).end - start)
  return { date: date.date, until: date.until, said }
}

/** The clauses that share their time with the trigger: those it is part of, up to a verb of saying or a relative clause. */
function clausesAbove(view: SentenceView, trigger: number): number[] {
  const out: number[] = []
  for (let at = trigger, steps = 0; steps < 10; steps += 1) {
    const token = tokenAt(view, at)
    if (token.head < 0 || token.dep === 'relcl') break
    const head = tokenAt(view, token.head)
    if ((token.dep === 'ccomp' || token.dep === 'parataxis') && SPEECH_VERBS.has(head.lemma)) break
    if (token.dep === 'conj' && isPerfect(view, at) && !isPerfect(view, token.head)) break
    if (token.dep === 'pcomp' && SPEECH_VERBS.has(head.lemma)) break
    out.push(token.head)
    at = token.head
  }
  return out
}
