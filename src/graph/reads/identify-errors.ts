import { SuzerainError } from '../../domain/suzerain-error.js'

export type Sought = 'actor' | 'location'

/** One that a name may have meant. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly country: string | null
  /** The name of it that fits. */
  readonly alias: string
}

const listed = (candidates: readonly Candidate[]): string =>
  candidates
    .map(({ name, kind, id }) => `${name} (${kind.toLowerCase().replaceAll('_', ' ')}, ${id})`)
    .join('; ')

/** Several actors or locations have the name. */
export class NameAmbiguousError extends SuzerainError {
  readonly lookedUp: string
  readonly candidates: readonly Candidate[]

  constructor(sought: Sought, lookedUp: string, candidates: readonly Candidate[]) {
    super(
      'NAME_AMBIGUOUS',
      `several ${sought}s are called ${JSON.stringify(lookedUp)}: ${listed(candidates)}; ask by id`,
    )
    this.lookedUp = lookedUp
    this.candidates = candidates
  }
}

/** Nobody has the name or the id. It is an error, because an empty answer would read as "nobody". */
export class NotFoundError extends SuzerainError {
  readonly lookedUp: string
  readonly suggestions: readonly Candidate[]

  constructor(sought: Sought, lookedUp: string, suggestions: readonly Candidate[]) {
    const hint = suggestions.length === 0 ? '' : `; similar names: ${listed(suggestions)}`
    super('NOT_FOUND', `no ${sought} ${JSON.stringify(lookedUp)} is in the graph${hint}`)
    this.lookedUp = lookedUp
    this.suggestions = suggestions
  }
}
