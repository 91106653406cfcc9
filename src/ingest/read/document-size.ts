import { type Read, unread } from './read-problem.js'

/** The longest document that is read, in bytes: far above any news report. The limit is per document, not per file of many. */
export const MAX_DOCUMENT_BYTES = 5_000_000

export const tooLarge = (): Read<never> =>
  unread(
    'TOO_LARGE',
    `the document is longer than ${MAX_DOCUMENT_BYTES / 1_000_000} MB, the limit per document`,
  )
