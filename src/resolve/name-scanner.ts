import type { NameMatch } from '../domain/name-lookup.js'
import type { NameTable } from './name-table.js'
import { foldName, normaliseName } from './normalise-name.js'

/** Names of at most this many words are looked for: longer ones are too rare to pay for. */
const LONGEST = 9
/** Shorter words have too few letters to tell a spelling variant from another word. */
const SHORTEST_VARIANT = 4
const LONGEST_VARIANT = 4

const firstWord = (name: string): string => name.slice(0, `${name} `.indexOf(' '))

/** For each first word of a folded name, the length in words of the longest name that starts with it. */
function longestByFirstWord(names: Iterable<string>, into: Map<string, number>): void {
  for (const name of names) {
    const first = firstWord(name)
    const length = name.split(' ').length
    if (length > (into.get(first) ?? 0)) into.set(first, Math.min(length, LONGEST))
  }
}

const PARTICLE = /^(?:al|el|bin|ibn|ben|abu|de|von|van|es|as|at|ad|ar|az)$/
const isCapitalised = (word: string): boolean => /^["“'‘]?\p{Lu}/u.test(word)
const ARTICLE_WORD = /^(?:al|el|as|es|at|et|ad|ed|ar|er|an|en|az|ez|ash|esh)-?$/i

/** A name written with capitals only is an acronym: "IS" is not "is", "US" not "us"; a capitalised name is not a lower-case word. */
function fitsCase(alias: string, text: string): boolean {
  const name = alias.replace(/^(?:the|an?) /i, '')
  if (/^[\p{Lu}\d.&-]+$/u.test(name)) return text === text.toUpperCase() || text.length > 5
  return !isCapitalised(name) || /\p{Lu}/u.test(text)
}

/** Something found in a list of words: how many words, and what they name. */
export interface Scanned<Left, Right> {
  readonly length: number
  readonly actors: readonly NameMatch<Left>[]
  readonly locations: readonly NameMatch<Right>[]
}

/** Finds the longest curated name at a position of a word list: a hash lookup for most positions. */
export function createNameScanner<Left, Right>(actors: NameTable<Left>, locations: NameTable<Right>) {
  const longest = new Map<string, number>()
  longestByFirstWord(actors.foldedNames, longest)
  longestByFirstWord(locations.foldedNames, longest)
  const looseFirst = new Set<string>()
  for (const names of [actors.looseNames, locations.looseNames])
    for (const name of names) looseFirst.add(firstWord(name))
  const folds = memoise(foldName)
  const normals = memoise(normaliseName)

  /** Exact names: grows the folded text word by word and remembers the longest that is known. */
  const exactAt = (words: readonly string[], from: number): Scanned<Left, Right> | null => {
    const start = folds(words[from] ?? '')
    if (start === '') return null
    const most = longest.get(firstWord(start)) ?? 0
    let found: Scanned<Left, Right> | null = null
    let folded = ''
    let parts = 0
    for (let at = from; at < words.length && parts < most; at++) {
      const word = folds(words[at] ?? '')
      if (word === '' && at > from && !/^[-–.'’"“”]$/.test(words[at] ?? '')) break
      if (word === '') continue
      folded = folded === '' ? word : `${folded} ${word}`
      parts += word.split(' ').length
      const known = { actors: actors.exact(folded), locations: locations.exact(folded) }
      if (known.actors.length + known.locations.length === 0) continue
      const text = words.slice(from, at + 1).join(' ')
      const people = known.actors.filter(match => fitsCase(match.alias, text))
      const places = known.locations.filter(match => fitsCase(match.alias, text))
      if (people.length + places.length > 0)
        found = { length: at + 1 - from, actors: people, locations: places }
    }
    return found
  }

  const variantAt = (words: readonly string[], from: number): Scanned<Left, Right> | null => {
    const lead = ARTICLE_WORD.test(words[from] ?? '') && words[from + 1] === '-' ? from + 2 : from
    const first = words[lead] ?? ''
    if (!isCapitalised(first) || first.length < SHORTEST_VARIANT) return null
    if (!looseFirst.has(firstWord(normals(first).loose))) return null
    let found: Scanned<Left, Right> | null = null
    let text = words.slice(from, lead).join('')
    let parts = 0
    for (let at = lead; at < words.length && parts < LONGEST_VARIANT; at++) {
      const word = words[at] ?? ''
      if (word !== '-' && (folds(word) === '' || !(isCapitalised(word) || PARTICLE.test(word)))) break
      text += word === '-' || text.endsWith('-') || text === '' ? word : ` ${word}`
      if (word === '-') continue
      parts++
      const name = normals(text)
      const [people, places] = [actors.variants(name), locations.variants(name)]
      if (people.length + places.length > 0)
        found = { length: at + 1 - from, actors: people, locations: places }
    }
    return found
  }

  return (words: readonly string[], from: number): Scanned<Left, Right> | null => {
    const exact = exactAt(words, from)
    if (exact && [...exact.actors, ...exact.locations].some(({ strength }) => strength === 'STRONG'))
      return exact
    const variant = variantAt(words, from)
    return exact && exact.length >= (variant?.length ?? 0) ? exact : variant
  }
}

/** Remembers answers; forgets all of them when there are too many, so that memory stays bounded. */
function memoise<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return text => {
    const old = known.get(text)
    if (old !== undefined) return old
    if (known.size > 50_000) known.clear()
    const answer = compute(text)
    known.set(text, answer)
    return answer
  }
}
