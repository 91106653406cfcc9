import { z } from 'zod'
import type { AliasStrength, CuratedAlias } from '../domain/actor.js'
import { earliestDay, findPartialDate, type PartialDate } from '../domain/partial-date.js'

/** Fields that several kinds of seed files share. */

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a slug: lower case, digits, hyphens')

export const name = z
  .string()
  .refine(text => text.trim() === text && text !== '', 'expected a name without spaces around it')

export const countryCode = z.string().regex(/^[A-Z]{2}$/, 'expected an ISO 3166 alpha-2 code')

export const partialDate = z.string().transform((text, context): PartialDate => {
  const date = findPartialDate(text)
  if (date !== null) return date
  context.addIssue({
    code: 'custom',
    message: `${JSON.stringify(text)} is not a date: expected 2020, 2020-06 or 2020-06-05`,
  })
  return z.NEVER
})

const notReversed = (interval: { from?: PartialDate | undefined; to?: PartialDate | undefined }): boolean =>
  interval.from === undefined ||
  interval.to === undefined ||
  earliestDay(interval.from) < earliestDay(interval.to)

const alias = z.union([
  name.transform(text => ({ name: text, from: undefined, to: undefined })),
  z
    .strictObject({ name, from: partialDate.optional(), to: partialDate.optional() })
    .refine(notReversed, 'ends before it starts'),
])

export const aliases = z
  .strictObject({ strong: z.array(alias).default([]), weak: z.array(alias).default([]) })
  .default({ strong: [], weak: [] })

type ParsedAliases = z.output<typeof aliases>

const toAlias =
  (strength: AliasStrength) =>
  (parsed: ParsedAliases['strong'][number]): CuratedAlias => ({
    name: parsed.name,
    strength,
    ...(parsed.from !== undefined && { from: parsed.from }),
    ...(parsed.to !== undefined && { to: parsed.to }),
  })

export const toCuratedAliases = (parsed: ParsedAliases): CuratedAlias[] => [
  ...parsed.strong.map(toAlias('STRONG')),
  ...parsed.weak.map(toAlias('WEAK')),
]
