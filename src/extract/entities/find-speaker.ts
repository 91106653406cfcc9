import type { Candidate } from '../mentions/candidate.js'
import { words } from '../words.js'
import type { EntityDraft } from './entity-register.js'
import type { ReadingContext } from './reading-context.js'

const SPEECH = words(
  'say tell add confirm announce claim declare report explain note state stress insist affirm warn reveal indicate write tweet',
)

/** Pronouns that are themselves resolved by who speaks. */
const SPEAKS_FOR_MANY = new Set(['we', 'us', 'our', 'they', 'them', 'their'])

/** Who speaks in a sentence: the subject of its first verb of saying; null where none is known. */
function speakerOf(sentence: number, context: ReadingContext): EntityDraft | null {
  const { tokens } = context.sentences[sentence] ?? { tokens: [] }
  for (const token of tokens) {
    if (token.dep !== 'nsubj' || !SPEECH.has(tokens[token.head]?.lemma ?? '')) continue
    const subject = context.at(sentence, token.index)
    const speaker = subject && !SPEAKS_FOR_MANY.has(subject.word) ? context.resolve(subject) : null
    if (speaker) return speaker
  }
  return null
}

/** Whom a speaker speaks for: a person's body, a body itself. "We" and, after "said", mostly "they" are this. */
export function spokenFor(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  const speaker = speakerOf(candidate.sentence, context)
  if (!speaker) return null
  if (speaker.type !== 'PERSON') return speaker.type === 'LOCATION' ? null : speaker
  return speaker.memberOf
}
