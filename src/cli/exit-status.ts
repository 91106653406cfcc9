/** What the status of a finished command says. */
export const exitStatus = { done: 0, rejected: 1, usage: 2, infrastructure: 3, interrupted: 130 } as const
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]
