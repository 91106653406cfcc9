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

const datedAlias = z
  .strictObject({ name, from: partialDate.optional(), to: partialDate.optional() })
  .refine(notReversed, 'ends before it starts')

interface ParsedAlias {
  readonly name: string
  readonly from?: PartialDate | undefined
  readonly to?: PartialDate | undefined
}

/** Names as plain text, which nearly all are, or with dates. Plain ones go past the schema: there are thousands of them. */
const aliasList = z
  .array(z.unknown())
  .default([])
  .transform((values, context): ParsedAlias[] =>
    values.map((value, index) => {
      if (typeof value === 'string' && value !== '' && value.trim() === value) return { name: value }
      const parsed = typeof value === 'string' ? name.safeParse(value) : datedAlias.safeParse(value)
      if (parsed.success) return typeof parsed.data === 'string' ? { name: parsed.data } : parsed.data
      for (const issue of parsed.error.issues)
        context.addIssue({ code: 'custom', message: issue.message, path: [index, ...issue.path] })
      return z.NEVER
    }),
  )

export const aliases = z
  .strictObject({ strong: aliasList, weak: aliasList })
  .default({ strong: [], weak: [] })

type ParsedAliases = z.output<typeof aliases>

const toAlias =
  (strength: AliasStrength) =>
  (parsed: ParsedAlias): CuratedAlias => ({
    name: parsed.name,
    strength,
    ...(parsed.from !== undefined && { from: parsed.from }),
    ...(parsed.to !== undefined && { to: parsed.to }),
  })

export const toCuratedAliases = (parsed: ParsedAliases): CuratedAlias[] => [
  ...parsed.strong.map(toAlias('STRONG')),
  ...parsed.weak.map(toAlias('WEAK')),
]
