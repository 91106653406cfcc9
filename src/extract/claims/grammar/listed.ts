import { conjuncts, type SentenceView, tokenAt } from './sentence-view.js'

/**
 * The heads of an enumeration that begins at a token: its conjuncts, and the mentions that follow them as further items
 * ("Mosul, Tal Afar and Fallujah") where the parse broke the list.
 */
export function listed(view: SentenceView, index: number): number[] {
  const heads = conjuncts(view, index)
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

/** The head of the mention that is the next item of a list after `end`: ", X", "and X", ", and the X"; -1 where none is. */
function itemAfter(view: SentenceView, end: number): number {
  let at = end + 1
  const comma = tokenAt(view, at).text === ','
  if (comma) at += 1
  const joined = /^(?:and|or)$/.test(tokenAt(view, at).lower)
  if (joined) at += 1
  if (!comma && !joined) return -1
  if (tokenAt(view, at).upos === 'DET') at += 1
  const item = view.analysed.mentions.find(
    each => each.mention.form === 'NAME' && (each.first === at || each.first === at - 1),
  )
  const before = view.analysed.mentions.find(each => each.last === end)
  if (!item || !before || before.mention.form !== 'NAME' || item.first <= end) return -1
  const { dep } = tokenAt(view, item.head)
  const place = before.entity.type === 'LOCATION'
  if (place !== (item.entity.type === 'LOCATION') || /^(?:nsubj|nsubjpass|poss)$/.test(dep)) return -1
  const after = tokenAt(view, item.last + 1)
  const closes = joined || /^(?:,|and|or|\.|;|\))$/.test(after.lower) || after.index < 0
  return closes && !isApposed(view, item.head, before.head) ? item.head : -1
}

/** "Tarhuna, Libya" and "Egypt, the country of" describe; they do not enumerate. */
const isApposed = (view: SentenceView, item: number, before: number): boolean =>
  tokenAt(view, item).dep === 'appos' && tokenAt(view, item).head === before
