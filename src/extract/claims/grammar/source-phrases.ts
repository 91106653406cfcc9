import type { SentenceMention } from '../../document-analysis.js'
import { SPEECH_VERBS } from '../lexicon/attitude-words.js'
import { actorsAt } from './participants.js'
import { prepositionsOf } from './prepositions.js'
import { childBy, type SentenceView, tokenAt } from './sentence-view.js'
import { surfaceSubject } from './surface-subject.js'

/**
 * The source of a sentence whose clause is not governed by a verb of speech: "according to X", or a trailing ", X said" that the
 * parse hangs beside the clause.
 */
export function sourceAtEnd(view: SentenceView, trigger: number): SentenceMention | null {
  const according = accordingTo(view)
  if (according) return according
  for (const token of view.tokens) {
    if (token.upos !== 'VERB' || !SPEECH_VERBS.has(token.lemma)) continue
    if (token.dep !== 'parataxis' && !(token.dep === 'advcl' && followsComma(view, token.index))) continue
    if (token.index === trigger || !governs(view, token.index, trigger)) continue
    const speaker = actorsAt(view, surfaceSubject(view, token.index))[0]
    if (speaker) return speaker
  }
  return null
}

function accordingTo(view: SentenceView): SentenceMention | null {
  for (const token of view.tokens) {
    if (token.lower !== 'according') continue
    const to = childBy(view, token.index, 'prep')
    const object = childBy(view, to >= 0 ? to : token.index, 'pobj')
    const found = actorsAt(view, object)[0] ?? reportedFrom(view, object)
    if (found) return found
  }
  return null
}

/** "a report from Anadolu", "a statement by the ministry", "figures of the UN". */
function reportedFrom(view: SentenceView, object: number): SentenceMention | undefined {
  return prepositionsOf(view, object)
    .filter(each => /^(?:from|by|of)$/.test(each.preposition))
    .flatMap(each => actorsAt(view, each.object))[0]
}

const followsComma = (view: SentenceView, verb: number): boolean => {
  const subject = childBy(view, verb, 'nsubj')
  return subject >= 0 && [',', '"', '”'].includes(tokenAt(view, Math.min(subject, verb) - 1).text)
}

/** A trailing source covers what stands before it in its own clause. */
const governs = (view: SentenceView, verb: number, trigger: number): boolean =>
  trigger < verb && tokenAt(view, verb).head >= 0
