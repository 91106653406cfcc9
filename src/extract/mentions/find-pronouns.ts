import type { EntityType } from '../../domain/mention.js'
import type { Sentence, Token } from '../syntax/sentence.js'
import { type Candidate, candidate } from './candidate.js'

/** Third-person pronouns and whom they can stand for. "It" and "they" say no type; they are narrowed by what is near. */
const PRONOUNS: ReadonlyMap<string, { type: EntityType; plural: boolean }> = new Map(
  Object.entries({
    he: { type: 'PERSON', plural: false },
    him: { type: 'PERSON', plural: false },
    his: { type: 'PERSON', plural: false },
    she: { type: 'PERSON', plural: false },
    her: { type: 'PERSON', plural: false },
    they: { type: 'ARMED_FORCE', plural: true },
    them: { type: 'ARMED_FORCE', plural: true },
    their: { type: 'ARMED_FORCE', plural: true },
    we: { type: 'ARMED_FORCE', plural: true },
    us: { type: 'ARMED_FORCE', plural: true },
    our: { type: 'ARMED_FORCE', plural: true },
    it: { type: 'ORGANIZATION', plural: false },
    its: { type: 'ORGANIZATION', plural: false },
    there: { type: 'LOCATION', plural: false },
    here: { type: 'LOCATION', plural: false },
  } as const),
)

const EITHER = { type: 'ORGANIZATION', plural: false } as const

/** "The latter denied it", of two that were named; "the former president" is someone else. */
const isOneOfTwo = ({ tokens }: Sentence, { lower, index }: Token): boolean =>
  (lower === 'latter' || lower === 'former') &&
  tokens[index - 1]?.lower === 'the' &&
  !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[index + 1]?.upos ?? '') &&
  !/^[-–‑]$/.test(tokens[index + 1]?.text ?? '')

/** "It is clear that …": the pronoun names nothing. */
function isEmptySubject(sentence: Sentence, token: Token): boolean {
  const verb = sentence.tokens[token.head]
  if (token.lower !== 'it' || token.dep !== 'nsubj' || verb?.lemma !== 'be') return false
  return sentence.tokens.some(({ head, dep }) => head === verb.index && (dep === 'acomp' || dep === 'ccomp'))
}

/** Pronouns that may name an actor or, for "there", a place. Existential "there" is none. */
export function findPronouns(sentence: Sentence): Candidate[] {
  const found: Candidate[] = []
  for (const token of sentence.tokens) {
    const pronoun = PRONOUNS.get(token.lower) ?? (isOneOfTwo(sentence, token) ? EITHER : undefined)
    if (!pronoun || (pronoun.type === 'LOCATION' && (token.upos !== 'ADV' || token.lower === 'here')))
      continue
    if (token.text === 'US' || token.dep === 'expl' || isEmptySubject(sentence, token)) continue
    found.push(
      candidate({
        sentence: sentence.index,
        first: token.index,
        last: token.index,
        head: token.index,
        form: 'PRONOUN',
        type: pronoun.type,
        core: token.text,
        coreFirst: token.index,
        coreLast: token.index,
        word: token.lower,
        plural: pronoun.plural,
        definite: true,
      }),
    )
  }
  return found
}
