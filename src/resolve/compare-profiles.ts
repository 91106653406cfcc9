import type { Verdict } from '../domain/judgement.js'
import type { ActorProfile } from './actor-profile.js'
import { compareNormalised } from './compare-spellings.js'
import type { NormalisedName } from './normalise-name.js'

export interface ProfileComparison {
  readonly verdict: Verdict
  /** 0 to 1. */
  readonly score: number
  readonly reasons: readonly string[]
}

/** From here on two actors are one, and below the second they are two; what lies between waits for an analyst. */
export const SAME_FROM = 0.75
export const UNSURE_FROM = 0.55

/** What each piece of evidence adds, in hundredths. */
const WEIGHTS = {
  sameName: 80,
  /** Another spelling of the name, at best. */
  variant: 70,
  surname: 60,
  sameCountry: 10,
  otherCountry: -35,
  sameSide: 10,
  /** A group of one name on two sides is two groups; a person may have changed sides. */
  otherSideOfGroup: -40,
  otherSideOfPerson: -15,
  sameRole: 5,
} as const

/** Judges whether two actors whom no seed knows are one, by name, kind, country, side and office. It does not depend on which is left. */
export function compareProfiles(left: ActorProfile, right: ActorProfile): ProfileComparison {
  const evidence = [nameEvidence(left, right), ...furtherEvidence(left, right)]
  const sum = evidence.reduce((total, [weight]) => total + weight, 0)
  const score = Math.min(99, Math.max(0, sum)) / 100
  const verdict = score >= SAME_FROM ? 'SAME' : score >= UNSURE_FROM ? 'UNSURE' : 'DIFFERENT'
  return { verdict, score, reasons: evidence.map(([, reason]) => reason) }
}

type Evidence = readonly [weight: number, reason: string]

function nameEvidence(left: ActorProfile, right: ActorProfile): Evidence {
  if (left.isPerson !== right.isPerson) return [0, 'one is a person, the other is none']
  const [fewer, more] =
    left.plain.split(' ').length <= right.plain.split(' ').length ? [left, right] : [right, left]
  const isSurname = left.isPerson && !fewer.plain.includes(' ')
  if (isSurname) return surnameEvidence(fewer, more)
  if (left.plain === right.plain) return [WEIGHTS.sameName, `one name under the key «${left.plain}»`]
  const { same, score } = compareNormalised(spelling(left), spelling(right))
  const [first, second] = [left.plain, right.plain].sort()
  return same
    ? [
        Math.round(WEIGHTS.variant * score),
        `«${first}» and «${second}» may be spellings of one name: vowels differ as transliterations do`,
      ]
    : [0, `«${first}» and «${second}» are two names`]
}

function surnameEvidence(fewer: ActorProfile, more: ActorProfile): Evidence {
  const surname = more.plain.split(' ').at(-1) ?? ''
  const { same } = compareNormalised(spelling(fewer), {
    ...spelling(more),
    strict: surname,
    plain: surname,
    loose: more.loose.split(' ').at(-1) ?? '',
  })
  return same
    ? [WEIGHTS.surname, `«${fewer.plain}» is the surname of «${more.plain}»`]
    : [0, `«${fewer.plain}» is not the surname of «${more.plain}»`]
}

const spelling = ({ plain, loose, vowelsUnwritten }: ActorProfile): NormalisedName => ({
  strict: plain,
  plain,
  loose,
  vowelsUnwritten,
  steps: [],
})

function furtherEvidence(left: ActorProfile, right: ActorProfile): Evidence[] {
  const evidence: Evidence[] = []
  if (left.country !== null && right.country !== null)
    evidence.push(
      left.country === right.country
        ? [WEIGHTS.sameCountry, `both of ${left.country}`]
        : [WEIGHTS.otherCountry, `one of ${[left.country, right.country].sort().join(', the other of ')}`],
    )
  if (left.side !== null && right.side !== null)
    evidence.push(
      left.side === right.side
        ? [WEIGHTS.sameSide, `both on the side of ${left.side}`]
        : [
            left.isPerson ? WEIGHTS.otherSideOfPerson : WEIGHTS.otherSideOfGroup,
            `one on the side of ${[left.side, right.side].sort().join(', the other of ')}`,
          ],
    )
  if (left.role !== null && left.role === right.role)
    evidence.push([WEIGHTS.sameRole, `both called «${left.role}»`])
  return evidence
}
