import type { ActorId, LocationId } from '../identifiers.js'

/** What derivation must know of actors besides the claims: ends, parts and kinds; built from curated and read ties. */
export interface ActorTies {
  /** The end of a relation that an actor stands for: the force for its leader and for itself; else the actor. */
  endOf(actor: ActorId): ActorId
  /**
   * Representative of the actor's side: its parts, what it belongs to, what it is said to fight for.
   * Two actors of different sides are rivals.
   */
  sideOf(actor: ActorId): ActorId
}

export interface LocationTies {
  /** The locations within which a location lies, nearest first. */
  withinOf(location: LocationId): readonly LocationId[]
}
