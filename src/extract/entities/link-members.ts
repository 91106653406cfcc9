import type { Candidate } from '../mentions/candidate.js'
import type { Sentence } from '../syntax/sentence.js'
import type { ReadingContext } from './reading-context.js'

/*
 * Whose man a person is: the body that his title names, that the description beside him names, or for which a spokesman told of its deeds.
 */

const withinTitle = (person: Candidate, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(
    other =>
      other !== person &&
      other.first >= person.first &&
      other.last < person.coreFirst &&
      other.type !== 'LOCATION' &&
      other.type !== 'PERSON',
  )

const isNamedPerson = (candidate: Candidate): boolean =>
  candidate.type === 'PERSON' && candidate.form === 'NAME'

/** Whose man a person is by names, told before the text is read in order: "Pentagon spokesman Jonathan Hoffman". */
export function linkMembers(
  bySentence: readonly (readonly Candidate[])[],
  same: ReadonlyMap<Candidate, Candidate>,
  context: ReadingContext,
): void {
  for (const candidates of bySentence)
    for (const person of candidates.filter(isNamedPerson)) {
      const group = withinTitle(person, candidates)
        .filter(({ form }) => form === 'NAME')
        .at(-1)
      const entity = context.resolve(person)
      if (group && entity) entity.memberOf ??= context.resolve(group)
    }
  for (const [description, name] of same)
    if (isSureOwner(description.owner)) joinMember(description, name, context)
}

/** An owner that can be told before the text is read in order: a name, or what a name owns. */
const isSureOwner = (owner: Candidate | null): boolean =>
  owner !== null && (owner.form === 'NAME' || (owner.form === 'DESCRIPTION' && owner.owner?.form === 'NAME'))

/** "Mustafa Salem, a spokesman for the army": the person is of the body that the description names. */
export function joinMember(description: Candidate, name: Candidate, context: ReadingContext): void {
  if (description.type !== 'PERSON' || !description.owner) return
  const [person, group] = [context.resolve(name), context.resolve(description.owner)]
  if (person && group && group !== person && group.type !== 'LOCATION') person.memberOf ??= group
}

/** "Army spokesman Nabil Abdallah", "The army took Bara, spokesman Nabil Abdallah said": bodies known only as the text is read in order. */
export function joinDescribedBody(
  person: Candidate,
  candidates: readonly Candidate[],
  sentence: Sentence,
  context: ReadingContext,
): void {
  if (!isNamedPerson(person)) return
  const entity = context.resolve(person)
  if (!entity || entity.memberOf) return
  const group = withinTitle(person, candidates).at(-1) ?? bodySpokenFor(person, sentence, context)
  const body = group ? context.resolve(group) : null
  if (body && body !== entity && body.type !== 'LOCATION' && body.type !== 'PERSON') entity.memberOf = body
}

/** The doer of what a spokesman told of: the subject of the clause before "spokesman Nabil Abdallah said". */
function bodySpokenFor(person: Candidate, { tokens }: Sentence, context: ReadingContext): Candidate | null {
  const head = tokens[person.head]
  const speech = head?.dep === 'nsubj' ? tokens[head.head] : undefined
  const speaks = person.otherHeads.some(at => /^spokes(?:man|woman|person)$/.test(tokens[at]?.lower ?? ''))
  if (!speech || !speaks) return null
  const told = tokens.find(
    ({ dep, head: above, index }) => dep === 'ccomp' && above === speech.index && index < person.first,
  )
  const doer = told && tokens.find(({ dep, head: above }) => dep === 'nsubj' && above === told.index)
  return doer ? context.at(person.sentence, doer.index) : null
}
