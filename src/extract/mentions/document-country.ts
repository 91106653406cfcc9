import type { Sentence } from '../syntax/sentence.js'
import type { Candidate } from './candidate.js'
import { isRelation, isStance } from './name-span.js'
import { isHyphen } from './phrase-text.js'

/** Mentions in the first sentences tell more than later ones. */
const OPENING = 3
const OPENING_WEIGHT = 2

function countriesOf(mention: Candidate): readonly string[] {
  if (mention.state?.country) return [mention.state.country]
  const state = mention.actors.find(({ entry, strength }) => entry.kind === 'STATE' && strength === 'STRONG')
  if (state?.entry.country) return [state.entry.country]
  const own = mention.actors.find(({ how, strength }) => how === 'EXACT' && strength === 'STRONG')
  if (own?.entry.country) return [own.entry.country]
  const exact = mention.places.filter(({ how }) => how === 'EXACT')
  const found = new Set<string>()
  for (const { entry } of exact) if (entry.country) found.add(entry.country)
  return [...found]
}

/** A town can only lie in the country, while states and their capitals also act abroad, and forces fight where they are not at home. */
function weightOf({ type, state, actors }: Candidate): number {
  if (state || actors.some(({ entry }) => entry.kind === 'STATE')) return 1
  return type === 'LOCATION' ? 1.5 : 0.5
}

/** How much a country counts of which a document only says whom it backs. */
const PATRON = 0.25

/** "Russia" of "Russia-backed rebels", "pro-Russian separatists": not where they are. */
function isPatron({ sentence, first, last }: Candidate, sentences: readonly Sentence[]): boolean {
  const { tokens } = sentences[sentence] ?? { tokens: [] }
  const favoured = isHyphen(tokens[first - 1]) && isStance(tokens[first - 2])
  return favoured || (isHyphen(tokens[last + 1]) && isRelation(tokens[last + 2]))
}

/** Countries by how much the document speaks of them: names of states, their adjectives, their forces and leaders, and places within them. */
export function weighCountries(
  mentions: readonly Candidate[],
  sentences: readonly Sentence[],
): Map<string, number> {
  const weights = new Map<string, number>()
  for (const mention of mentions) {
    const countries = countriesOf(mention)
    const share = (mention.sentence < OPENING ? OPENING_WEIGHT : 1) / (countries.length || 1)
    const weight = share * weightOf(mention) * (isPatron(mention, sentences) ? PATRON : 1)
    for (const country of countries) weights.set(country, (weights.get(country) ?? 0) + weight)
  }
  return weights
}

/** The country with the greatest weight, or null where the document names none. */
export function heaviestCountry(weights: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  for (const [country, weight] of weights)
    if (best === null || weight > (weights.get(best) ?? 0)) best = country
  return best
}
