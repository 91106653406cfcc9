/**
 * Base of every error that Suzerain throws on purpose. `code` is stable and is what callers match on; the message states
 * the rule that was broken and shows the evidence. Expected outcomes are values (`Rejection`, null), not errors.
 */
export class SuzerainError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}
