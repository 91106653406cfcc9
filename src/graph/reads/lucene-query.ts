import { foldName } from '../../resolve/normalise-name.js'

/** Words of a text as Lucene terms: folded to letters and digits, so that nothing of Lucene's own syntax is left in them. */
const terms = (text: string): string[] => foldName(text).split(' ').filter(Boolean).slice(0, 12)

/** A query for texts that have words like these, up to two letters apart; null where there is no word. */
export function fuzzyQuery(text: string): string | null {
  const words = terms(text)
  return words.length === 0 ? null : words.map(word => (word.length > 3 ? `${word}~2` : word)).join(' ')
}

/** A query for texts that have these words, or words that begin so; best where all are there. Null where there is no word. */
export function wordsQuery(text: string): string | null {
  const words = terms(text)
  return words.length === 0
    ? null
    : words
        .map(word => (word.length > 2 ? `${word}^4 ${word}* ${word.length > 4 ? `${word}~1` : ''}` : word))
        .join(' ')
}
