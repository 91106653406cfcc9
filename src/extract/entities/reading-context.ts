import type { CuratedActor } from '../../domain/actor.js'
import type { NameLookup } from '../../domain/name-lookup.js'
import type { IsoDay } from '../../domain/partial-date.js'
import type { Candidate } from '../mentions/candidate.js'
import type { Sentence } from '../syntax/sentence.js'
import type { EntityDraft, EntityRegister } from './entity-register.js'

/** What the units that tell entities apart share while they read one document. */
export interface ReadingContext {
  readonly names: NameLookup
  readonly register: EntityRegister
  readonly sentences: readonly Sentence[]
  /** ISO code of the country that the document is about; null where none stands out. */
  readonly country: string | null
  /** The curated state of that country. */
  readonly homeState: CuratedActor | null
  readonly publishedOn: IsoDay | null
  /** The candidate whose phrase a token heads, the longest. */
  at(sentence: number, token: number): Candidate | null
  stateOf(country: string): CuratedActor | null
  /** The entity of another candidate, resolved first when it has not been yet. */
  resolve(candidate: Candidate): EntityDraft | null
}

/** One way of telling what a candidate names; null where the unit does not apply. */
export type Resolver = (candidate: Candidate, context: ReadingContext) => EntityDraft | null
