import { toGoldForm } from '../../extract/gold-form.js'
import { readWith } from '../../ingest/ingest-document.js'
import { readDocuments } from '../../ingest/read/read-documents.js'
import { exitStatus } from '../exit-status.js'
import { interruption } from '../interruption.js'
import { openReading } from '../open-reading.js'
import { formatRejection } from '../print/format-rejection.js'
import { formatTokens } from '../print/format-tokens.js'
import { type ReadFlags, toReadOptions } from '../read-options.js'
import { writeLine } from '../write-line.js'

/** Prints what documents say, one JSON object a line. */
export async function extract(paths: string[], flags: ReadFlags): Promise<void> {
  const signal = interruption()
  const { extractor } = openReading(flags.extractor)
  const tokens = { prompt: 0, completion: 0 }
  for await (const outcome of readDocuments(paths, toReadOptions(flags))) {
    signal.throwIfAborted()
    if (outcome.kind === 'DOCUMENT') {
      const read = await readWith(extractor, outcome.document)
      await writeLine(JSON.stringify(toGoldForm(read.reading, outcome.name)))
      for (const rejection of read.rejections) console.error(formatRejection(rejection))
      tokens.prompt += read.tokens?.prompt ?? 0
      tokens.completion += read.tokens?.completion ?? 0
    } else {
      console.error(formatRejection(outcome.rejection))
      process.exitCode = exitStatus.rejected
    }
  }
  if (flags.extractor === 'model') console.error(formatTokens(tokens))
}
