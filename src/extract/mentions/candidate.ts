import type { CuratedActor } from '../../domain/actor.js'
import type { CuratedLocation, LocationKind } from '../../domain/location.js'
import type { EntityType, MentionForm } from '../../domain/mention.js'
import type { NameMatch } from '../../domain/name-lookup.js'
import type { NerLabel } from '../syntax/sentence.js'
import type { ActorNoun } from './actor-nouns.js'

/** How an owner stands to what it owns: "Haftar's forces", "forces loyal to Haftar", "militiamen from Zawiya", "IS fighters". */
export type OwnerRelation = 'OWNS' | 'FROM' | 'WITHIN'

/** A span that may become a mention, with all that later decides what it names. Token indexes are of its sentence. */
export interface Candidate {
  readonly sentence: number
  /** The whole noun phrase. */
  first: number
  last: number
  head: number
  /** Other tokens that a rule may find as the head of this phrase: "camps" of "the Hamza and Yarmouk camps". */
  readonly otherHeads: number[]
  readonly form: MentionForm
  type: EntityType
  locationKind: LocationKind | null
  /** The name itself, or the head noun with its telling modifiers. */
  coreFirst: number
  coreLast: number
  core: string
  readonly actors: readonly NameMatch<CuratedActor>[]
  readonly places: readonly NameMatch<CuratedLocation>[]
  readonly noun: ActorNoun | null
  /** The head word in lower case, singular, for descriptions and pronouns. */
  readonly word: string
  /** Lower-case words of the phrase before its head that are no owner. */
  readonly modifiers: readonly string[]
  /** Those of them that have a capital though they are no name: "Kurdish", "Shiite". */
  readonly peoples: readonly string[]
  owner: Candidate | null
  ownerRelation: OwnerRelation
  /** The state of an adjective: "Turkish" alone, or in "Turkish troops". */
  readonly state: CuratedActor | null
  readonly definite: boolean
  readonly plural: boolean
  readonly ner: NerLabel
  /** Other writings of the same mention in its own words: "al-Watiya airbase" of "the strategic al-Watiya airbase". */
  readonly variants: string[]
}

/** A candidate with the fields that most candidates leave at their defaults. */
export function candidate(
  fields: Pick<
    Candidate,
    'sentence' | 'first' | 'last' | 'head' | 'form' | 'type' | 'core' | 'coreFirst' | 'coreLast'
  > &
    Partial<Candidate>,
): Candidate {
  return {
    otherHeads: [],
    locationKind: null,
    actors: [],
    places: [],
    noun: null,
    word: '',
    modifiers: [],
    peoples: [],
    owner: null,
    ownerRelation: 'OWNS',
    state: null,
    definite: false,
    plural: false,
    ner: 'O',
    variants: [],
    ...fields,
  }
}
