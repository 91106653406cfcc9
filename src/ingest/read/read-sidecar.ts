import { readFile } from 'node:fs/promises'
import { parseDocumentSidecar } from '../../seeds/document-sidecar.js'
import { SeedError } from '../../seeds/seed-error.js'
import { decodeText } from './decode-text.js'
import { type DocumentFields, firstOf, NO_FIELDS } from './document-fields.js'
import { problemOfFileError, sidecarPathsOf } from './list-inputs.js'
import { type Read, read, unread } from './read-problem.js'

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** What `report.yaml` beside `report.txt` says of it; no fields where there is none. */
export async function readSidecar(documentPath: string): Promise<Read<DocumentFields>> {
  for (const path of sidecarPathsOf(documentPath)) {
    try {
      const bytes = await readIfThere(path)
      if (bytes === null) continue
      const text = decodeText(bytes)
      if (!text.ok) return unread('BAD_SIDECAR', `its sidecar ${path}: ${text.problem.reason}`)
      const { publishedAt, ...fields } = parseDocumentSidecar(text.value, path)
      return read(firstOf({ ...withoutUndefined(fields), publishedOn: publishedAt ?? null }))
    } catch (error) {
      if (error instanceof SeedError) return unread('BAD_SIDECAR', `its sidecar is wrong: ${error.message}`)
      return unread('BAD_SIDECAR', `its sidecar ${path}: ${problemOfFileError(error).reason}`)
    }
  }
  return read(NO_FIELDS)
}

const withoutUndefined = (
  fields: {
    readonly [Key in 'title' | 'publisher' | 'url' | 'language']?: string | undefined
  },
): Partial<DocumentFields> => ({
  title: fields.title ?? null,
  publisher: fields.publisher ?? null,
  url: fields.url ?? null,
  language: fields.language ?? null,
})
