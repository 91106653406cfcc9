/** How well a derived relation stands; `derive/standing.ts` says which applies. */
export const STANDINGS = ['CONFIRMED', 'REPORTED', 'CLAIMED', 'ALLEGED', 'DISPUTED', 'DENIED'] as const
export type Standing = (typeof STANDINGS)[number]

export const CONTROL_STATES = ['HELD', 'CONTESTED', 'LOST'] as const
export type ControlState = (typeof CONTROL_STATES)[number]
