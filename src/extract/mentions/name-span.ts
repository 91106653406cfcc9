import type { CuratedActor } from '../../domain/actor.js'
import type { CuratedLocation } from '../../domain/location.js'
import type { NameMatch } from '../../domain/name-lookup.js'
import type { NerLabel, Token } from '../syntax/sentence.js'
import { actorNoun } from './actor-nouns.js'
import { isTitleWord } from './person-titles.js'
import { isCapitalised } from './phrase-text.js'
import { placeNoun } from './place-nouns.js'

/** Tokens that bear a name, with what the curated names and the entity model say of it. */
export interface NameSpan {
  readonly first: number
  readonly last: number
  readonly ner: NerLabel
  readonly actors: readonly NameMatch<CuratedActor>[]
  readonly places: readonly NameMatch<CuratedLocation>[]
  readonly state: CuratedActor | null
}

interface Range {
  readonly first: number
  readonly last: number
}

export const covers = (outer: Range, inner: Range): boolean =>
  outer.first <= inner.first && outer.last >= inner.last

export const overlaps = (left: Range, right: Range): boolean =>
  left.first <= right.last && right.first <= left.last

const STANCE = /^(?:pro|anti|non|ex|post|mid)$/

/** "pro" of "pro-Russian": whom it favours is a name, it is none. */
export const isStance = (token: Token | undefined): boolean => STANCE.test(token?.lower ?? '')

const RELATION =
  /^(?:backed|supported|sponsored|funded|armed|trained|aligned|allied|led|imposed|installed|recogni[sz]ed|held|controlled|occupied)$/

/** "backed" of "Turkish-backed Free Syrian Army": who stands before it is another party than the one named after it. */
export const isRelation = (token: Token | undefined): boolean => RELATION.test(token?.lower ?? '')

/** Words such as "Base", "City" or "Gen." are no names by themselves, whatever village is called so. */
export const isCommonWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (placeNoun(token.lower) !== null || actorNoun(token.lower) !== null || isTitleWord(token.lower))

/** A proper noun that the entity model left out of the name beside it. */
export const isNamePart = (token: Token | undefined): boolean =>
  token?.upos === 'PROPN' && token.ner === 'O' && isCapitalised(token) && !isCommonWord(token)

const OFFICE_OR_RANK =
  /^(?:minister|secretary|senator|sen\.?|rep\.?|gen\.?|lt\.?|maj\.?|col\.?|capt\.?|sgt\.?|rear|vice|adm\.?)$/
const SERVICE = /^(?:army|navy|marine|air|force|rear|lt\.?|maj\.?|brig\.?|staff|vice)$/

/** "Defense" of "Defense Secretary", "Navy Rear" of "Navy Rear Adm.": a part of a title, no body of its own. */
export function isPortfolio(tokens: readonly Token[], first: number, last: number): boolean {
  if (!OFFICE_OR_RANK.test(tokens[last + 1]?.lower ?? '')) return false
  return first === last || tokens.slice(first, last + 1).every(({ lower }) => SERVICE.test(lower))
}
