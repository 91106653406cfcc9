import type { IngestText } from '../context.js'
import type { DocumentWatch } from './document-watch.js'
import type { EventBus } from './event-bus.js'

/** Ingestion that tells of what it did. */
export const announceIngest =
  (ingest: IngestText, bus: EventBus, watch: DocumentWatch): IngestText =>
  async document => {
    const report = await watch.leaveOut(document.id, () => ingest(document))
    const { outcome, relations } = report
    if (outcome !== 'UNCHANGED' && outcome !== 'WITHDRAWN')
      bus.publish({ document: { id: document.id, outcome }, changes: relations })
    return report
  }
