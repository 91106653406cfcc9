/** What is mentioned: with its place in the order in which all were found, and the sentence and token of its latest mention. */
interface Sighted {
  readonly ordinal: number
  seenIn: number
  seenAt: number
}

export interface Sightings<Entity extends Sighted> {
  /** Takes down a mention of an entity, in the order of the text. */
  see(entity: Entity, sentence: number, token: number): void
  /** The latest mentioned entity that fits, none that was last mentioned before the sentence `since`. */
  recent(fits: (entity: Entity) => boolean, since?: number): Entity | null
  /** The entities mentioned in the sentence or later, in their order. */
  seenSince(sentence: number): Entity[]
}

export const inOrder = <Entity extends Sighted>(entities: Iterable<Entity>): Entity[] =>
  [...entities].sort((left, right) => left.ordinal - right.ordinal)

/** Old sightings kept beside the latest of each entity before they are cleared out. */
const SLACK = 64

/**
 * The mentions of entities as they are read, so that the latest are found from the end of the text and not among all entities of a long
 * document.
 */
export function createSightings<Entity extends Sighted>(): Sightings<Entity> {
  let seen: Entity[] = []
  const latest = new Map<Entity, number>()

  const isLatest = (at: number, entity: Entity): boolean => latest.get(entity) === at

  function clearOut(): void {
    seen = seen.filter((entity, at) => isLatest(at, entity))
    seen.forEach((entity, at) => {
      latest.set(entity, at)
    })
  }

  /** The entities last mentioned in or after a sentence, the latest first. */
  function* backTo(sentence: number): Generator<Entity> {
    for (let at = seen.length - 1; at >= 0; at--) {
      const entity = seen[at]
      if (!entity || entity.seenIn < sentence) return
      if (isLatest(at, entity)) yield entity
    }
  }

  return {
    see(entity, sentence, token) {
      entity.seenIn = sentence
      entity.seenAt = token
      if (seen.length > 2 * latest.size + SLACK) clearOut()
      latest.set(entity, seen.push(entity) - 1)
    },
    recent(fits, since = 0) {
      let best: Entity | null = null
      for (const entity of backTo(since)) {
        if (best && entity.seenIn < best.seenIn) break
        if ((!best || isFurtherOn(entity, best)) && fits(entity)) best = entity
      }
      return best
    },
    seenSince: sentence => inOrder(backTo(sentence)),
  }
}

/** Of two entities of one sentence that which stands further on; of two at one word that which was found first. */
const isFurtherOn = (entity: Sighted, other: Sighted): boolean =>
  entity.seenAt === other.seenAt ? entity.ordinal < other.ordinal : entity.seenAt > other.seenAt
