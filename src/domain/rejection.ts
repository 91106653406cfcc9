/** What could not be used, and why: nothing is dropped in silence. `where` is a file, a row or a span, as readers know it. */
export interface Rejection {
  readonly stage: 'READ' | 'EXTRACT' | 'RESOLVE' | 'STORE'
  readonly code: string
  readonly reason: string
  readonly where: string
}
