import { SingleBar } from 'cli-progress'
import type { Rejection } from '../../domain/rejection.js'
import { formatRejection } from '../print/format-rejection.js'
import { writeLine } from '../write-line.js'
import { formatDocument, formatTally } from './format-ingest.js'
import type { DocumentReport, IngestTally } from './ingest-tally.js'

/** How a run is told while it goes on and at its end. */
export interface IngestDisplay {
  document(report: DocumentReport, name: string, where: string): Promise<void>
  rejection(rejection: Rejection): Promise<void>
  bytes(count: number): void
  end(tally: IngestTally): Promise<void>
}

/** One JSON object a line, for programs. */
export const jsonDisplay = (): IngestDisplay => ({
  document: (report, name, where) => writeLine(JSON.stringify({ name, where, ...report })),
  rejection: rejection => writeLine(JSON.stringify({ outcome: 'REJECTED', rejection })),
  bytes: () => undefined,
  end: tally => writeLine(JSON.stringify({ summary: tally })),
})

/** So many documents, and so many rejections, are told one by one; then a bar tells of the rest, on a terminal. */
const TOLD = 20

/** A bar over the bytes read; it is not drawn where nobody watches. */
class Progress {
  readonly #bar = new SingleBar({
    format: '{bar} {percentage}% {documents} documents, {eta_formatted} left',
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  })
  readonly #total: number
  #read = 0
  #drawn = false

  constructor(total: number) {
    this.#total = total
  }

  add(bytes: number): void {
    this.#read += bytes
  }

  show(documents: number): void {
    if (!process.stderr.isTTY || this.#total === 0) return
    if (!this.#drawn) this.#bar.start(this.#total, 0)
    this.#drawn = true
    this.#bar.update(Math.min(this.#read, this.#total), { documents })
  }

  clear(): void {
    if (this.#drawn) this.#bar.stop()
    this.#drawn = false
  }
}

/** Lines for people. `totalBytes` is what the files have together, as far as it is known. */
export function textDisplay(totalBytes: number): IngestDisplay {
  const progress = new Progress(totalBytes)
  let [documents, rejections] = [0, 0]
  return {
    document: async (report, name) => {
      if (++documents <= TOLD) await writeLine(formatDocument(report, name))
      else progress.show(documents)
    },
    rejection: async rejection => {
      if (++rejections > TOLD) return
      progress.clear()
      console.error(formatRejection(rejection))
    },
    bytes: count => progress.add(count),
    end: async tally => {
      progress.clear()
      if (documents > TOLD) await writeLine(`… and ${documents - TOLD} more documents (--json tells each)`)
      if (rejections > TOLD) console.error(`… and ${rejections - TOLD} more rejections (--json tells each)`)
      await writeLine(formatTally(tally))
    },
  }
}
