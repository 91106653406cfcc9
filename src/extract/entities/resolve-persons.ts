import type { Candidate } from '../mentions/candidate.js'
import type { EntityDraft } from './entity-register.js'
import { nameWords } from './name-words.js'
import { surnameKeys } from './proper-names.js'
import type { ReadingContext, Resolver } from './reading-context.js'

/** True where the shorter name's words all occur in the longer's, in order, and both end in one surname. */
function isShorterForm(short: readonly string[], long: readonly string[], context: ReadingContext): boolean {
  const surname = short.at(-1) ?? ''
  if (!context.names.sameName(surname, long.at(-1) ?? '')) return false
  let at = 0
  for (const word of long) if (at < short.length && context.names.sameName(short[at] ?? '', word)) at++
  return at === short.length
}

function findByName(words: readonly string[], context: ReadingContext): EntityDraft | null {
  let best: EntityDraft | null = null
  for (const person of context.register.filedUnder(surnameKeys(words, context.names))) {
    if (person.type !== 'PERSON' || !person.named) continue
    for (const name of person.properNames) {
      const other = nameWords(name)
      const [short, long] = other.length < words.length ? [other, words] : [words, other]
      if (!isShorterForm(short, long, context)) continue
      // Of two people with one surname the latest mentioned is meant.
      if (!best || person.seenIn >= best.seenIn) best = person
      break
    }
  }
  return best ?? (words.length === 1 ? findByFirstName(words[0] ?? '', context) : null)
}

/** "Abiy" after "Abiy Ahmed": where names are given first, and one person of the report is called so. */
function findByFirstName(word: string, { register }: ReadingContext): EntityDraft | null {
  const called = register
    .filedUnder([`first:${word.toLowerCase()}`])
    .filter(({ type, named }) => type === 'PERSON' && named)
  return called.length === 1 ? (called[0] ?? null) : null
}

function curatedPerson(candidate: Candidate, context: ReadingContext, alone: boolean) {
  const people = candidate.actors.filter(({ entry }) => entry.kind === 'PERSON')
  const sure = people.find(({ strength, how }) => strength === 'STRONG' && (how === 'EXACT' || !alone))
  if (sure) return sure
  const home = people.filter(({ entry }) => entry.country !== null && entry.country === context.country)
  return home.length === 1 ? (home[0] ?? null) : null
}

/** A named person: by curated name, by full name in any spelling, by surname after the full name. */
export const resolvePerson: Resolver = (candidate, context) => {
  if (candidate.form !== 'NAME' || candidate.type !== 'PERSON') return null
  const words = nameWords(candidate.core)
  const match = curatedPerson(candidate, context, words.length === 1)
  const known = (match && context.register.find(match.entry.id)) || findByName(words, context)
  const person =
    known ??
    context.register.claim(
      match ? match.entry.id : `person:${words.join(' ').toLowerCase()}`,
      { type: 'PERSON', named: true },
      match ? `${match.strength.toLowerCase()} alias «${match.alias}»` : `named «${candidate.core}»`,
    )
  if (match && !person.actor) {
    person.actor = match.entry
    person.country = match.entry.country
    context.register.also(match.entry.id, person)
    if (known) person.reasons.push(`alias «${match.alias}»`)
  }
  return person
}
