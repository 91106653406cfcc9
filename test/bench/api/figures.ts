import type { Measured } from './workers.js'

/** One run's figures. */
export interface Figures {
  readonly p50: number
  readonly p95: number
  readonly perSecond: number
}

/** The median of the rounds, with the least and the most. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

export type Summary = Readonly<Record<keyof Figures, Spread>>

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** Askings that failed are told of and not counted. Where none was answered in time, the time of the run stands for that of an answer. */
export function figuresOf({ times, seconds, failures }: Measured): Figures {
  if (failures > 0) console.error(`${failures} of ${times.length + failures} askings failed`)
  if (times.length === 0) return { p50: seconds * 1_000, p95: seconds * 1_000, perSecond: 0 }
  const sorted = [...times].sort((a, b) => a - b)
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), perSecond: times.length / seconds }
}

const spreadOf = (values: readonly number[]): Spread => {
  const sorted = [...values].sort((a, b) => a - b)
  return { median: at(sorted, 0.5), min: at(sorted, 0), max: at(sorted, 1) }
}

export const summaryOf = (rounds: readonly Figures[]): Summary => ({
  p50: spreadOf(rounds.map(({ p50 }) => p50)),
  p95: spreadOf(rounds.map(({ p95 }) => p95)),
  perSecond: spreadOf(rounds.map(({ perSecond }) => perSecond)),
})
