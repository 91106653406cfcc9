import { toGoldForm } from '../../extract/gold-form.js'
import { readDocuments } from '../../ingest/read/read-documents.js'
import { exitStatus } from '../exit-status.js'
import { interruption } from '../interruption.js'
import { openReading } from '../open-reading.js'
import { formatRejection } from '../print/format-rejection.js'
import { type ReadFlags, toReadOptions } from '../read-options.js'
import { writeLine } from '../write-line.js'

/** Prints what documents say, one JSON object a line. */
export async function extract(paths: string[], flags: ReadFlags): Promise<void> {
  const signal = interruption()
  const { extractor } = openReading()
  for await (const outcome of readDocuments(paths, toReadOptions(flags))) {
    signal.throwIfAborted()
    if (outcome.kind === 'DOCUMENT')
      await writeLine(JSON.stringify(toGoldForm(extractor.read(outcome.document), outcome.name)))
    else {
      console.error(formatRejection(outcome.rejection))
      process.exitCode = exitStatus.rejected
    }
  }
}
