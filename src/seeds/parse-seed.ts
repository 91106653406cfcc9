import { FAILSAFE_SCHEMA, load } from 'js-yaml'
import type { z } from 'zod'
import { SeedError } from './seed-error.js'

const describe = (error: z.ZodError): string =>
  error.issues.map(issue => `${issue.path.join('.') || 'the file'}: ${issue.message}`).join('; ')

/**
 * The entry that YAML text holds, as `schema` describes it. Every scalar is read as text (a date stays the characters
 * that were written, Norway stays NO). Throws {@link SeedError}, which names the file and every field at fault.
 */
export function parseSeed<Schema extends z.ZodType>(
  schema: Schema,
  yaml: string,
  file: string,
): z.output<Schema> {
  let value: unknown
  try {
    value = load(yaml, { schema: FAILSAFE_SCHEMA })
  } catch (cause) {
    throw new SeedError({ file, rule: `not YAML: ${(cause as Error).message}`, cause })
  }
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new SeedError({ file, rule: describe(parsed.error), cause: parsed.error })
  return parsed.data
}
