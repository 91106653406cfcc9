import { z } from 'zod'
import type { IsoDay } from '../../domain/partial-date.js'
import { findPublicationDay } from './publication-day.js'
import { type Read, read, unread } from './read-problem.js'

/** What is known of a document besides its words. */
export interface DocumentFields {
  readonly title: string | null
  readonly publisher: string | null
  readonly publishedOn: IsoDay | null
  readonly url: string | null
  readonly language: string | null
}

export const NO_FIELDS: DocumentFields = {
  title: null,
  publisher: null,
  publishedOn: null,
  url: null,
  language: null,
}

const text = z.string().nullish()

/** Fields as articles, sidecars and front matter write them; others may stand beside them. */
export const writtenFields = z.object({
  title: text,
  publisher: text,
  publishedAt: text,
  url: text,
  language: text,
})
export type WrittenFields = z.infer<typeof writtenFields>

const filled = (value: string | null | undefined): string | null => value?.trim() || null

/** Written fields as values; refuses a date of publication that names no day. */
export function toDocumentFields(written: WrittenFields): Read<DocumentFields> {
  const said = filled(written.publishedAt)
  const publishedOn = said === null ? null : findPublicationDay(said)
  if (said !== null && publishedOn === null)
    return unread(
      'UNREADABLE_DATE',
      `publishedAt ${JSON.stringify(said.slice(0, 60))} is not a day; write it as 2020-06-05, or give --published`,
    )
  return read({
    title: filled(written.title),
    publisher: filled(written.publisher),
    publishedOn,
    url: filled(written.url),
    language: filled(written.language),
  })
}

/** Each field from the first of the sets that has it. */
export function firstOf(...sets: readonly Partial<DocumentFields>[]): DocumentFields {
  const pick = <Key extends keyof DocumentFields>(key: Key): DocumentFields[Key] =>
    sets.find(set => set[key] != null)?.[key] ?? NO_FIELDS[key]
  return {
    title: pick('title'),
    publisher: pick('publisher'),
    publishedOn: pick('publishedOn'),
    url: pick('url'),
    language: pick('language'),
  }
}

/** "text: expected string, received undefined": the first thing that a schema finds wrong. */
export function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  if (!issue) return 'not of the expected form'
  const path = issue.path.join('.')
  return path === '' ? issue.message : `${path}: ${issue.message}`
}
