import type { TreebankToken } from './read-conllu.js'

/** One sentence in this many is learnt a second time as a headline, and one as a hasty translation. */
const EVERY = 25

/** News has headlines in title case, and translations that leave out articles; edited text hardly teaches either. */
export function roughen(sentences: readonly (readonly TreebankToken[])[]): TreebankToken[][] {
  return sentences.flatMap((sentence, i) => {
    if (i % EVERY === 0) return [asHeadline(sentence)]
    return i % EVERY === 1 ? [withoutArticles(sentence)] : []
  })
}

const SMALL_WORDS = new Set(['DT', 'IN', 'TO', 'CC', 'POS', 'RP'])

/** Capitals on all but small words, and no full stop. */
export function asHeadline(sentence: readonly TreebankToken[]): TreebankToken[] {
  const last = sentence.length - 1
  return dropLeaves(sentence, (token, i) => i === last && token.form === '.').map(token => {
    const stays =
      SMALL_WORDS.has(token.xpos) ||
      token.form.startsWith("'") ||
      token.form.startsWith('’') ||
      /^n['’]t$/.test(token.form)
    return stays ? token : { ...token, form: token.form.slice(0, 1).toUpperCase() + token.form.slice(1) }
  })
}

const ARTICLES = new Set(['the', 'a', 'an'])

export const withoutArticles = (sentence: readonly TreebankToken[]): TreebankToken[] =>
  dropLeaves(sentence, token => token.dep === 'det' && ARTICLES.has(token.form.toLowerCase()))

/** Without the tokens that are chosen and that nothing depends on. */
function dropLeaves(
  sentence: readonly TreebankToken[],
  chosen: (token: TreebankToken, index: number) => boolean,
): TreebankToken[] {
  const heads = new Set(sentence.map(token => token.head))
  const kept = sentence.map((token, i) => heads.has(i) || token.head < 0 || !chosen(token, i))
  const places: number[] = []
  let place = 0
  for (const stays of kept) places.push(stays ? place++ : -1)
  return sentence.flatMap((token, i) => {
    if (!kept[i]) return []
    const begins = token.ner.startsWith('I-') && !kept[i - 1] && sentence[i - 1]?.ner.startsWith('B-')
    return [
      {
        ...token,
        head: token.head < 0 ? -1 : (places[token.head] ?? -1),
        ner: begins ? `B-${token.ner.slice(2)}` : token.ner,
      },
    ]
  })
}
