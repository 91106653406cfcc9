/** Why something could not be read; becomes a `Rejection` once it is known where. Codes are stable. */
export interface ReadProblem {
  readonly code:
    | 'NO_SUCH_PATH'
    | 'UNREADABLE'
    | 'NOT_A_FILE'
    | 'EMPTY_FOLDER'
    | 'UNKNOWN_FORMAT'
    | 'EMPTY'
    | 'BINARY'
    | 'WRONG_ENCODING'
    | 'BROKEN_TEXT'
    | 'TOO_LARGE'
    | 'UNREADABLE_DATE'
    | 'BAD_JSON'
    | 'BAD_ARTICLE'
    | 'BAD_SIDECAR'
  readonly reason: string
}

/** A value, or the problem that stands in its place. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ReadProblem }

export const read = <Value>(value: Value): Read<Value> => ({ ok: true, value })

export const unread = (code: ReadProblem['code'], reason: string): { ok: false; problem: ReadProblem } => ({
  ok: false,
  problem: { code, reason },
})
