import type { SourceDocumentRow } from '../../graph/reads/rows.js'
import { changesMade } from '../changes-made.js'
import type { ApiContext } from '../context.js'
import type {
  DocumentIngestedFilter,
  IngestOutcome,
  RelationChange,
  SubscriptionDocumentIngestedArgs,
} from '../generated/resolver-types.js'
import { listClaims } from '../lists.js'
import { getActor, getLocation } from '../look-up.js'
import type { ApiEvent } from './event-bus.js'
import { expandStream } from './expand-stream.js'

export interface DocumentTold {
  readonly sourceDocument: SourceDocumentRow
  readonly outcome: IngestOutcome
  readonly changes: RelationChange[]
}

/** The documents that are read from now on and match. Throws where a name of the filter fits none or several. */
export async function documentsTold(
  { filter }: SubscriptionDocumentIngestedArgs,
  context: ApiContext,
): Promise<AsyncIterableIterator<DocumentTold>> {
  const matches = await matcher(filter ?? {}, context)
  return expandStream(await context.events.listen(), async ({ document, changes }) => {
    if (document === null || document.outcome === 'WITHDRAWN' || document.outcome === 'UNCHANGED') return []
    const fresh = context.renewed()
    if (!(await matches(document, fresh))) return []
    const sourceDocument = await fresh.loaders.documents.load(document.id)
    return sourceDocument === null
      ? []
      : [{ sourceDocument, outcome: document.outcome, changes: changesMade(changes) }]
  })
}

type Matches = (document: NonNullable<ApiEvent['document']>, context: ApiContext) => Promise<boolean>

async function matcher(filter: DocumentIngestedFilter, context: ApiContext): Promise<Matches> {
  const { outcome, predicate } = filter
  const [actor, location] = await Promise.all([
    filter.actor == null ? null : getActor(filter.actor, context),
    filter.location == null ? null : getLocation(filter.location, context),
  ])
  const ofClaims = {
    ...(actor === null ? {} : { actor: { id: actor.row.id } }),
    ...(location === null ? {} : { location: { id: location.row.id } }),
    ...(predicate == null ? {} : { predicate }),
  }
  return async (document, fresh) => {
    if (outcome != null && !outcome.some(wanted => wanted === document.outcome)) return false
    if (Object.keys(ofClaims).length === 0) return true
    const args = { filter: { ...ofClaims, sourceDocument: document.id }, first: 1 }
    return (await listClaims(args, fresh, false)).nodes.length > 0
  }
}
