import { isCapitalised } from '../domain/is-capitalised.js'
import type { NameMatch } from '../domain/name-lookup.js'
import type { NameTable } from './name-table.js'

/** Names of at most this many words are looked for: longer ones are too rare to pay for. */
const LONGEST = 9

/** A match with what its alias asks of the case of a text. */
interface CasedMatch<Entry> {
  readonly match: NameMatch<Entry>
  readonly isAcronym: boolean
  readonly isCapitalised: boolean
}

/** A name, or the beginning of one, a word further than its parent. */
export interface NameNode<Left, Right> {
  actors: readonly CasedMatch<Left>[]
  locations: readonly CasedMatch<Right>[]
  next: Map<string, NameNode<Left, Right>> | null
}

const NONE: readonly never[] = []

const emptyNode = <Left, Right>(): NameNode<Left, Right> => ({ actors: NONE, locations: NONE, next: null })

function withCase<Entry>(match: NameMatch<Entry>): CasedMatch<Entry> {
  const name = match.alias.replace(/^(?:the|an?) /i, '')
  return {
    match,
    isAcronym: /^[\p{Lu}\d.&-]+$/u.test(name),
    isCapitalised: isCapitalised(name.replace(/^["“'‘]/, '')),
  }
}

function grow<Left, Right>(root: NameNode<Left, Right>, name: string): NameNode<Left, Right> | null {
  const words = name.split(' ')
  if (words.length > LONGEST) return null
  let node = root
  for (const word of words) {
    node.next ??= new Map()
    let next = node.next.get(word)
    if (next === undefined) {
      next = emptyNode()
      node.next.set(word, next)
    }
    node = next
  }
  return node
}

/** The names of both tables as one tree of folded words: a text is followed a word at a time, with no look-up of joined text. */
export function createNameTree<Left, Right>(
  actors: NameTable<Left>,
  locations: NameTable<Right>,
): NameNode<Left, Right> {
  const root = emptyNode<Left, Right>()
  for (const name of actors.foldedNames) {
    const node = grow(root, name)
    if (node) node.actors = actors.exact(name).map(withCase)
  }
  for (const name of locations.foldedNames) {
    const node = grow(root, name)
    if (node) node.locations = locations.exact(name).map(withCase)
  }
  return root
}

/** The node that folded words lead to from another; null where no name goes on so. */
export function followWords<Left, Right>(
  from: NameNode<Left, Right>,
  folded: string,
): NameNode<Left, Right> | null {
  if (!folded.includes(' ')) return from.next?.get(folded) ?? null
  let node: NameNode<Left, Right> | null = from
  for (const word of folded.split(' ')) node = node?.next?.get(word) ?? null
  return node
}

/**
 * The matches whose alias a text may be by its capitals: a name written with capitals only is an acronym ("IS" is not "is", "US" not
 * "us"); a capitalised name is not a lower-case word.
 */
export function fittingCase<Entry>(
  matches: readonly CasedMatch<Entry>[],
  text: string,
): readonly NameMatch<Entry>[] {
  if (matches.length === 0) return NONE
  const shouted = text.length > 5 || text === text.toUpperCase()
  const hasCapital = HAS_CAPITAL.test(text)
  const found: NameMatch<Entry>[] = []
  for (const cased of matches)
    if (cased.isAcronym ? shouted : hasCapital || !cased.isCapitalised) found.push(cased.match)
  return found
}

const HAS_CAPITAL = /\p{Lu}/u
