import type { WarningSource } from './page-source.js'

const upTo = (knownAt: string | null): string =>
  knownAt === null ? 'No report' : `No report published by ${knownAt}`

/** Said for an answer without any backing. */
export const noBackingNote = (
  actor: string,
  side: 'BACKERS' | 'RECIPIENTS',
  asOf: string,
  knownAt: string | null,
): string =>
  side === 'BACKERS'
    ? `${upTo(knownAt)} says who backs ${actor} on ${asOf}, as far as asked for: unknown, which does not mean nobody.`
    : `${upTo(knownAt)} says whom ${actor} backs on ${asOf}, as far as asked for: unknown, which does not mean nobody.`

/** Said for an actor of which no control is known. */
export const noControlledNote = (actor: string, asOf: string, knownAt: string | null): string =>
  `${upTo(knownAt)} says what ${actor} controls on ${asOf}, as far as asked for: unknown, which does not mean nothing.`

/** Said for a location of which no holder is known; `lostBy` names those who are known to have lost it. */
export function noHolderNote(
  location: string,
  asOf: string,
  knownAt: string | null,
  lostBy: readonly string[],
): string {
  const unknown = `${upTo(knownAt)} says who controls ${location} on ${asOf}: unknown, which does not mean nobody.`
  return lostBy.length === 0
    ? unknown
    : `${unknown} Last reported: lost by ${[...new Set(lostBy)].join(', ')}.`
}

/** Warns of claims that a `knownAt` answer had to leave out. */
export const undatedWarnings = (undatedClaims: number): WarningSource[] =>
  undatedClaims === 0
    ? []
    : [
        {
          code: 'UNDATED_DOCUMENTS_LEFT_OUT',
          message: `${undatedClaims} claim${undatedClaims === 1 ? ' is' : 's are'} left out: nobody knows when the documents that make ${undatedClaims === 1 ? 'it' : 'them'} were published.`,
        },
      ]

/** Warns where wider locations answer for the one that was asked for. */
export const widerLocationWarnings = (location: string, wider: readonly string[]): WarningSource[] =>
  wider.length === 0
    ? []
    : [
        {
          code: 'ANSWER_OF_WIDER_LOCATION',
          message: `Control of ${[...new Set(wider)].join(', ')} answers here for ${location}, which lies within.`,
        },
      ]
