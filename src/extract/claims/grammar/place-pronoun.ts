import type { SentenceMention } from '../../document-analysis.js'
import { words } from '../../words.js'
import { HOLDING_VERBS, LOSING_CONTROL, TAKING_VERBS } from '../lexicon/control-words.js'
import { childBy, type SentenceView, tokenAt } from './sentence-view.js'

/** Verbs whose "it" is mostly a place: "the army retook it", "still controls it", "besieged it". */
const OF_PLACES: ReadonlySet<string> = new Set([
  ...TAKING_VERBS,
  ...HOLDING_VERBS,
  ...LOSING_CONTROL,
  ...words('take retake abandon besiege surround storm shell bomb bombard'),
])

/** The place that "it" stands for as the object of such a verb: the last named before it in the sentence, else the first of the one before; null where none is. */
export function placeOfPronoun(view: SentenceView, verb: number, object: number): SentenceMention | null {
  const { lower } = tokenAt(view, object)
  if (lower === 'they') return townsBefore(view, verb)
  if (lower !== 'it' || !OF_PLACES.has(tokenAt(view, verb).lemma)) return null
  const here = view.analysed.mentions.filter(each => each.last < verb && isSpot(each)).at(-1)
  if (here) return here
  const before = view.analysis.sentences[view.analysed.passage.index - 1]
  return before?.mentions.find(isSpot) ?? null
}

/** "retook two towns days after they were seized": what was taken and is taken again. */
function townsBefore(view: SentenceView, verb: number): SentenceMention | null {
  const { dep, head, lemma } = tokenAt(view, verb)
  const above = tokenAt(view, head)
  if (dep !== 'advcl' || !TAKING_VERBS.has(lemma) || !OF_PLACES.has(above.lemma)) return null
  const taken = view.analysed.mentionHeadedBy(childBy(view, above.index, 'dobj'))
  return taken?.entity.type === 'LOCATION' ? taken : null
}

/** A place by name that can be taken as one, unlike a region around it. */
const isSpot = ({ entity, mention }: SentenceMention): boolean =>
  entity.type === 'LOCATION' &&
  entity.scope === 'NAMED' &&
  mention.form === 'NAME' &&
  entity.locationKind !== 'REGION' &&
  entity.locationKind !== 'COUNTRY'
