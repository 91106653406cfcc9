import { isCapitalised } from '../domain/is-capitalised.js'
import type { NameMatch } from '../domain/name-lookup.js'
import { memoise } from './memoise.js'
import type { NameTable } from './name-table.js'
import { createNameTree, fittingCase, followWords, type NameNode } from './name-tree.js'
import { foldName, normaliseName } from './normalise-name.js'

/** Shorter words have too few letters to tell a spelling variant from another word. */
const SHORTEST_VARIANT = 4
const LONGEST_VARIANT = 4

const firstWord = (name: string): string => name.slice(0, `${name} `.indexOf(' '))

const PARTICLE = /^(?:al|el|bin|ibn|ben|abu|de|von|van|es|as|at|ad|ar|az)$/
const QUOTE = /^["“'‘]/
const ARTICLE_WORD = /^(?:al|el|as|es|at|et|ad|ed|ar|er|an|en|az|ez|ash|esh)-?$/i
const PUNCTUATION = /^[-–.'’"“”]$/

/** Something found in a list of words: how many words, and what they name. */
export interface Scanned<Left, Right> {
  readonly length: number
  readonly actors: readonly NameMatch<Left>[]
  readonly locations: readonly NameMatch<Right>[]
}

/** Finds the longest curated name at a position of a word list: one look-up of the word settles most positions. */
export function createNameScanner<Left, Right>(actors: NameTable<Left>, locations: NameTable<Right>) {
  const tree = createNameTree(actors, locations)
  const looseFirst = new Set<string>()
  for (const names of [actors.looseNames, locations.looseNames])
    for (const name of names) looseFirst.add(firstWord(name))
  const normals = memoise(normaliseName)
  /** What a word folds to, where names that begin with it go on, whether it may stand in a name, and begin one of another spelling. */
  const about = memoise(word => {
    const folded = foldName(word)
    const capitalised = isCapitalised(word.replace(QUOTE, ''))
    return {
      folded,
      node: followWords(tree, folded),
      isNamePart: folded !== '' && (capitalised || PARTICLE.test(word)),
      beginsVariant:
        capitalised && word.length >= SHORTEST_VARIANT && looseFirst.has(firstWord(normals(word).loose)),
    }
  })
  const variants = memoise(text => {
    const name = normals(text)
    return { actors: actors.variants(name), locations: locations.variants(name) }
  })

  /** Exact names: follows the tree word by word and remembers the longest that is known. */
  const exactAt = (
    words: readonly string[],
    from: number,
    start: NameNode<Left, Right> | null,
  ): Scanned<Left, Right> | null => {
    let node = start
    let found: Scanned<Left, Right> | null = null
    for (let at = from; node !== null; ) {
      if (node.actors.length + node.locations.length > 0) {
        const text = words.slice(from, at + 1).join(' ')
        const people = fittingCase(node.actors, text)
        const places = fittingCase(node.locations, text)
        if (people.length + places.length > 0)
          found = { length: at + 1 - from, actors: people, locations: places }
      }
      if (node.next === null) break
      at++
      while (at < words.length && PUNCTUATION.test(words[at] ?? '')) at++
      node = at < words.length ? followWords(node, about(words[at] ?? '').folded) : null
    }
    return found
  }

  const variantAt = (words: readonly string[], from: number, lead: number): Scanned<Left, Right> | null => {
    let found: Scanned<Left, Right> | null = null
    let text = words.slice(from, lead).join('')
    let parts = 0
    for (let at = lead; at < words.length && parts < LONGEST_VARIANT; at++) {
      const word = words[at] ?? ''
      if (word !== '-' && !about(word).isNamePart) break
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
    const first = about(words[from] ?? '')
    const exact = first.node === null ? null : exactAt(words, from, first.node)
    if (exact && [...exact.actors, ...exact.locations].some(({ strength }) => strength === 'STRONG'))
      return exact
    const lead = words[from + 1] === '-' && ARTICLE_WORD.test(words[from] ?? '') ? from + 2 : from
    const { beginsVariant } = lead === from ? first : about(words[lead] ?? '')
    const variant = beginsVariant ? variantAt(words, from, lead) : null
    return exact && exact.length >= (variant?.length ?? 0) ? exact : variant
  }
}
