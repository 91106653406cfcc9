import type { SentenceMention } from '../../document-analysis.js'
import { childrenBy, conjuncts, type SentenceView, tokenAt } from './sentence-view.js'

/**
 * The heads of an enumeration that begins at a token: its conjuncts, and the mentions that follow them as further items
 * ("Mosul, Tal Afar and Fallujah") where the parse broke the list.
 */
export function listed(view: SentenceView, index: number): number[] {
  const heads = headsJoined(view, index)
  const { mentions } = view.analysed
  for (let steps = 0; steps < 10; steps += 1) {
    const last = heads.at(-1) ?? index
    const end = mentions.find(each => each.head === last)?.last ?? last
    const next = itemAfter(view, end)
    if (next < 0 || heads.includes(next)) break
    heads.push(next)
  }
  return heads
}

/** Its conjuncts, and those of the name that it introduces: "the towns of Tarhuna and Sirte" is joined at Tarhuna, not at the towns. */
function headsJoined(view: SentenceView, index: number): number[] {
  const heads = conjuncts(view, index)
  for (const head of [...heads]) {
    const named = view.analysed.mentionHeadedBy(head)?.head ?? head
    for (const each of named === head ? [] : conjuncts(view, named))
      if (!heads.includes(each)) heads.push(each)
  }
  return heads.sort((a, b) => a - b)
}

/** The head of the mention that is the next item of a list after `end`: ", X", "and X", ", as well as the nearby X"; -1 where none is. */
function itemAfter(view: SentenceView, end: number): number {
  const { start, joined } = afterJoint(view, end)
  if (start < 0) return -1
  const item = view.analysed.mentions.find(
    each => each.mention.form === 'NAME' && each.first >= start - 1 && each.first <= start,
  )
  const before = view.analysed.mentions.find(each => each.last === end)
  if (!item || !before || before.mention.form === 'PRONOUN' || item.first <= end) return -1
  const place = before.entity.type === 'LOCATION'
  if (place !== (item.entity.type === 'LOCATION')) return -1
  if (
    /^(?:nsubj|nsubjpass|poss)$/.test(tokenAt(view, item.head).dep) &&
    !isTwin(view, item.head, before.head)
  )
    return -1
  // "Turkey, which backs rebel groups, and Russia": joined to what stands before the clause.
  if (isJoinedAbove(view, item.head, end) || isJoinedWithin(view, item.head, before)) return -1
  const after = tokenAt(view, item.last + 1)
  const closes = joined || /^(?:,|and|or|\.|;|\))$/.test(after.lower) || after.index < 0
  const described = before.mention.form === 'DESCRIPTION' && !joined && !goesOn(view, item.last)
  return closes && !described && !isApposed(view, item, before) ? item.head : -1
}

/** "The army and the RSF began talks", read as two subjects of one verb. */
const isTwin = (view: SentenceView, item: number, before: number): boolean =>
  tokenAt(view, item).dep === tokenAt(view, before).dep &&
  tokenAt(view, item).head === tokenAt(view, before).head

/** Whether the parse joins an item to a noun whose relative clause ends before it. */
function isJoinedAbove(view: SentenceView, item: number, end: number): boolean {
  const { dep, head } = tokenAt(view, item)
  return dep === 'conj' && childrenBy(view, head, 'relcl').some(clause => clause > head && clause < end)
}

/** "fighters from Iraq and Lebanon": joined to the land that they are from, not to them. */
function isJoinedWithin(view: SentenceView, item: number, before: SentenceMention): boolean {
  const { dep, head } = tokenAt(view, item)
  return dep === 'conj' && before.entity.type !== 'LOCATION' && head > before.head && head <= before.last
}

/** Where the next item of a list would start, and whether a conjunction leads to it. */
function afterJoint(view: SentenceView, end: number): { start: number; joined: boolean } {
  let at = end + 1
  const comma = tokenAt(view, at).text === ','
  if (comma) at += 1
  let joined = /^(?:and|or|plus)$/.test(tokenAt(view, at).lower)
  if (joined) at += 1
  else if (tokenAt(view, at).lower === 'as' && tokenAt(view, at + 1).lower === 'well') {
    at += 3
    joined = true
  }
  if (!comma && !joined) return { start: -1, joined }
  if (tokenAt(view, at).upos === 'DET') at += 1
  if (/^(?:nearby|neighboring|neighbouring|adjacent)$/.test(tokenAt(view, at).lower)) at += 1
  return { start: at, joined }
}

/** "the front, Ramleh and Ain Zara" enumerates, "the capital, Tripoli" describes. */
const goesOn = (view: SentenceView, end: number): boolean => {
  const { start, joined } = afterJoint(view, end)
  return joined && view.analysed.mentions.some(each => each.first === start && each.mention.form === 'NAME')
}

/** "Tarhuna, Libya" and "Egypt, the country of" describe; they do not enumerate. */
function isApposed(view: SentenceView, item: SentenceMention, before: SentenceMention): boolean {
  for (let at = item.first; at <= item.last; at += 1) {
    const { dep, head } = tokenAt(view, at)
    if (dep === 'appos' && head >= before.first && head <= before.last) return true
  }
  return false
}
