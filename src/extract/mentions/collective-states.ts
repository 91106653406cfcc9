import type { Sentence } from '../syntax/sentence.js'
import { words } from '../words.js'
import type { NameSpan } from './name-span.js'

const WHENCE = words('western gulf arab european african regional world')
const STATES = words('powers states countries nations governments')

/** "Western powers", "the Gulf states", "the West": states that act together and that no name of their own tells apart. */
export function collectiveStates({ tokens }: Sentence): NameSpan[] {
  const found: NameSpan[] = []
  for (const { lower, text, index, upos, dep } of tokens) {
    if (STATES.has(lower)) {
      if (WHENCE.has(tokens[index - 1]?.lower ?? '')) found.push(span(index - 1, index))
    } else if (text === 'West' && upos === 'PROPN' && tokens[index - 1]?.lower === 'the') {
      // Who acts is no direction: "the West has armed".
      if (dep === 'nsubj' || dep === 'nsubjpass' || dep === 'poss') found.push(span(index, index))
    }
  }
  return found
}

/** Whether a name is one of these. */
export const isCollective = (named: readonly string[]): boolean =>
  (named.length === 1 && named[0] === 'West') ||
  (named.length === 2 &&
    WHENCE.has(named[0]?.toLowerCase() ?? '') &&
    STATES.has(named[1]?.toLowerCase() ?? ''))

const span = (first: number, last: number): NameSpan => ({
  first,
  last,
  ner: 'ORG',
  actors: [],
  places: [],
  state: null,
})
