import { z } from 'zod'
import { type IsoDay, parseIsoDay } from '../domain/partial-date.js'
import { parseSeed } from './parse-seed.js'

/** What is known of a text beside its words: `report.yaml` next to `report.txt`. Every field may be missing. */
export interface DocumentSidecar {
  readonly title?: string | undefined
  readonly publisher?: string | undefined
  readonly publishedAt?: IsoDay | undefined
  readonly url?: string | undefined
  readonly language?: string | undefined
}

const day = z.string().transform((text, context): IsoDay => {
  try {
    return parseIsoDay(text)
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message })
    return z.NEVER
  }
})

const schema = z.strictObject({
  title: z.string().optional(),
  publisher: z.string().optional(),
  publishedAt: day.optional(),
  url: z.url().optional(),
  language: z.string().optional(),
})

/** The sidecar of a text. Throws SeedError at an unknown field, a day that does not exist or a broken address. */
export const parseDocumentSidecar = (yaml: string, file: string): DocumentSidecar =>
  parseSeed(schema, yaml, file)
