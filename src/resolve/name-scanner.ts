import type { NameMatch } from '../domain/name-lookup.js'
import { memoise } from './memoise.js'
import type { NameTable } from './name-table.js'
import { foldName, normaliseName } from './normalise-name.js'

/** Names of at most this many words are looked for: longer ones are too rare to pay for. */
const LONGEST = 9
/** Shorter words have too few letters to tell a spelling variant from another word. */
const SHORTEST_VARIANT = 4
const LONGEST_VARIANT = 4

const firstWord = (name: string): string => name.slice(0, `${name} `.indexOf(' '))

/** All beginnings of the names, a word at a time: where the text so far is none of them, no longer name can follow. */
function addBeginnings(names: Iterable<string>, into: Set<string>): void {
  for (const name of names)
    for (
      let at = name.indexOf(' '), words = 1;
      at > 0 && words < LONGEST;
      at = name.indexOf(' ', at + 1), words++
    )
      into.add(name.slice(0, at))
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
  const beginnings = new Set<string>()
  addBeginnings(actors.foldedNames, beginnings)
  addBeginnings(locations.foldedNames, beginnings)
  const looseFirst = new Set<string>()
  for (const names of [actors.looseNames, locations.looseNames])
    for (const name of names) looseFirst.add(firstWord(name))
  /** What a word folds to, and whether a name is or begins with it: one look-up settles most positions. */
  const starts = memoise(word => {
    const folded = foldName(word)
    const known = actors.exact(folded).length > 0 || locations.exact(folded).length > 0
    return { folded, begins: known || beginnings.has(folded) }
  })
  const folds = (word: string): string => starts(word).folded
  const normals = memoise(normaliseName)
  const variants = memoise(text => {
    const name = normals(text)
    return { actors: actors.variants(name), locations: locations.variants(name) }
  })

  /** Exact names: grows the folded text word by word and remembers the longest that is known. */
  const exactAt = (words: readonly string[], from: number): Scanned<Left, Right> | null => {
    if (!starts(words[from] ?? '').begins) return null
    let found: Scanned<Left, Right> | null = null
    let folded = ''
    for (let at = from; at < words.length; at++) {
      const word = folds(words[at] ?? '')
      if (word === '' && (at === from || !/^[-–.'’"“”]$/.test(words[at] ?? ''))) break
      if (word === '') continue
      if (folded !== '' && !beginnings.has(folded)) break
      folded = folded === '' ? word : `${folded} ${word}`
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
      const { actors: people, locations: places } = variants(text)
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
