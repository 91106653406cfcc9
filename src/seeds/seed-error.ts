import { SuzerainError } from '../domain/suzerain-error.js'

/** A seed file breaks a rule of the seeds. `file` is its path from the package root; `entry` the id or row at fault. */
export class SeedError extends SuzerainError {
  readonly file: string
  readonly entry: string | null

  constructor(facts: { file: string; entry?: string; rule: string; cause?: unknown }) {
    const where = facts.entry === undefined ? facts.file : `${facts.file} (${facts.entry})`
    super('INVALID_SEED', `${where}: ${facts.rule}`, { cause: facts.cause })
    this.file = facts.file
    this.entry = facts.entry ?? null
  }
}
