import type { CuratedActor } from '../domain/actor.js'
import type { Sourced } from './assert-consistent.js'

function merge(organ: CuratedActor, own: CuratedActor): CuratedActor {
  return {
    ...own,
    aliases: [
      ...own.aliases,
      ...organ.aliases.filter(alias => own.aliases.every(a => a.name !== alias.name)),
    ],
    country: own.country ?? organ.country,
    partOf: own.partOf ?? organ.partOf,
  }
}

/** Organs and curated actors as one list: an actor file of an organ's id takes its place and keeps the organ's names. */
export function withOwnNames(
  organs: readonly Sourced<CuratedActor>[],
  curated: readonly Sourced<CuratedActor>[],
): Sourced<CuratedActor>[] {
  const organsById = new Map(organs.map(({ entry }) => [entry.id, entry]))
  const owned = curated.map(({ entry, file }) => {
    const organ = organsById.get(entry.id)
    organsById.delete(entry.id)
    return { entry: organ === undefined ? entry : merge(organ, entry), file }
  })
  return [...organs.filter(({ entry }) => organsById.has(entry.id)), ...owned]
}
