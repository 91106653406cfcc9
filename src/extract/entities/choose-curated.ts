import type { CuratedActor } from '../../domain/actor.js'
import type { CuratedLocation } from '../../domain/location.js'
import type { NameMatch } from '../../domain/name-lookup.js'
import { earliestDay, type IsoDay, latestDay, type PartialDate } from '../../domain/partial-date.js'
import type { ReadingContext } from './reading-context.js'

interface Dated {
  readonly validFrom: PartialDate | null
  readonly validTo: PartialDate | null
}

/** True where the actor existed on the day; an unknown day excludes nothing. */
export function existedOn(actor: Dated, day: IsoDay | null): boolean {
  if (day === null) return true
  if (actor.validFrom !== null && earliestDay(actor.validFrom) > day) return false
  return actor.validTo === null || latestDay(actor.validTo) >= day
}

const isArmy = (name: string): boolean => /\barmy\b/i.test(name)

/** The curated actor that matches mean in this document; null where only weak names match and nothing else speaks for any. */
export function chooseActor(
  matches: readonly NameMatch<CuratedActor>[],
  context: ReadingContext,
): NameMatch<CuratedActor> | null {
  const living = matches.filter(({ entry }) => existedOn(entry, context.publishedOn))
  const known = (match: NameMatch<CuratedActor>): boolean => context.register.find(match.entry.id) !== null
  const home = (match: NameMatch<CuratedActor>): boolean =>
    match.entry.country !== null && match.entry.country === context.country
  const strong = (living.length > 0 ? living : matches).filter(
    ({ strength, how }) => strength === 'STRONG' && how === 'EXACT',
  )
  if (strong.length > 0) return strong.find(known) ?? strong.find(home) ?? strong[0] ?? null
  const supported = living.filter(match => home(match) || known(match))
  if (supported.length < 2) return supported[0] ?? null
  // One writing, several actors of the country: "the army" beside a rival army that is called by its own name is the other one.
  const athome = supported.filter(home)
  const rivals = (athome.length > 0 ? athome : supported).filter(match => match.how === supported[0]?.how)
  // Beside a leader's army that is told of by that word, as by "Libyan National Army", "the Libyan army" is it.
  const army = rivals.find(
    ({ entry }) => entry.namedFor !== null && context.register.find(entry.id)?.properNames.some(isArmy),
  )
  if (army && rivals.every(known)) return army
  const unnamed = rivals.filter(match => !known(match) || match.entry.namedFor === null)
  return unnamed.find(known) ?? unnamed[0] ?? rivals[0] ?? null
}

/** The curated place that a name means: in the document's country first, then elsewhere where it is written the same; the larger wins. */
export function choosePlace(
  matches: readonly NameMatch<CuratedLocation>[],
  context: ReadingContext,
  countries: ReadonlyMap<string, number>,
): NameMatch<CuratedLocation> | null {
  let best: NameMatch<CuratedLocation> | null = null
  let bestScore = 0
  for (const match of matches) {
    const { country, population } = match.entry
    const home = country !== null && country === context.country
    const near = country !== null && (countries.get(country) ?? 0) >= 1
    // A variant of a foreign village's name is no evidence at all.
    if (match.how === 'VARIANT' && !home && !near) continue
    const exact = match.how === 'EXACT' ? 4 : 0
    const score =
      (home ? 8 : near ? 3 : 0) +
      exact +
      (match.strength === 'STRONG' ? 1 : 0) +
      Math.log10(population + 10) / 4
    if (score > bestScore) {
      best = match
      bestScore = score
    }
  }
  return best
}
