/** What one check found. `mend` says how to put it right; empty where nothing is wrong. */
export interface Finding {
  readonly check: string
  readonly state: 'GOOD' | 'WARNING' | 'FAULT'
  readonly detail: string
  readonly mend: readonly string[]
}

export const good = (check: string, detail: string): Finding => ({ check, state: 'GOOD', detail, mend: [] })

export const warning = (check: string, detail: string, mend: readonly string[]): Finding => ({
  check,
  state: 'WARNING',
  detail,
  mend,
})

export const fault = (check: string, detail: string, mend: readonly string[]): Finding => ({
  check,
  state: 'FAULT',
  detail,
  mend,
})
