import type { NameLookup } from '../../domain/name-lookup.js'
import type { EntityDraft } from './entity-register.js'
import { nameWords } from './name-words.js'
import type { ReadingContext } from './reading-context.js'

/*
 * The keys under which entities are filed by their proper names, so that a name is compared with the few that it may be a form of and not
 * with all of the document: time stays linear in a text of thousands of names.
 */

/** Entities that may bear this name in another spelling. */
export const spellingKeys = (name: string, names: NameLookup): string[] =>
  names.keysOf(name).map(key => `spelling:${key}`)

/** People who may have this surname in another spelling. */
export const surnameKeys = (words: readonly string[], names: NameLookup): string[] =>
  names.keysOf(words.at(-1) ?? '').map(key => `surname:${key}`)

const INITIALS_SKIP = new Set(['of', 'the', 'and', 'for', 'in', 'al'])

/** The first letters of a name's words, and of those alone that count in an acronym. */
export function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).filter(word => word !== '')
  const initials = (of: readonly string[]): string => of.map(word => word[0]?.toUpperCase() ?? '').join('')
  return [initials(words), initials(words.filter(word => !INITIALS_SKIP.has(word.toLowerCase())))]
}

/** Letters of a name that is written as an acronym is; "" for any other. */
export function acronymLetters(name: string): string {
  const letters = name.replace(/[^A-Za-z]/g, '')
  return letters.length < 2 || letters !== letters.toUpperCase() ? '' : letters
}

const initialsKey = (letters: string): string => `initials:${letters}`
const wordKey = (word: string): string => `word:${word}`

/** Bodies of which this name may be the acronym or the short form. */
export const longerNameKeys = (name: string): string[] => {
  const letters = acronymLetters(name)
  const word = wordKey(
    name.split(' ').reduce((longest, each) => (each.length > longest.length ? each : longest)),
  )
  return letters === '' ? [word] : [initialsKey(letters), word]
}

/** Gives an entity a proper name, under which it is found again. */
export function giveName(entity: EntityDraft, name: string, { register, names }: ReadingContext): void {
  if (entity.properNames.includes(name)) return
  entity.properNames.push(name)
  for (const key of keysFor(entity, name, names)) register.file(key, entity)
}

function keysFor({ type }: EntityDraft, name: string, names: NameLookup): readonly string[] {
  if (type === 'PERSON') {
    const words = nameWords(name)
    const first = words.length > 1 ? [`first:${words[0]?.toLowerCase()}`] : []
    return [...surnameKeys(words, names), ...first]
  }
  if (type === 'LOCATION') return spellingKeys(name, names)
  return [...spellingKeys(name, names), ...initialsOf(name).map(initialsKey), ...name.split(' ').map(wordKey)]
}
