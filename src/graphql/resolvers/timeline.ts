import { claimPage } from '../claim-page.js'
import type { ApiContext } from '../context.js'
import type { TimelineEntryResolvers } from '../generated/resolver-types.js'
import { boundDate, eventDate, type PartialDateSource } from '../partial-date-source.js'
import { required } from '../required.js'
import type { TimelineEntrySource } from '../timeline.js'

export const timelineEntry: TimelineEntryResolvers = {
  date: dateOf,
  standing: ({ relation }) => relation.standing,
  summary: summaryOf,
  claims: ({ relation }, args, context, info) => claimPage(relation.claims, args, context, info),
}

/** An entry has the day by which it is sorted, even where no report dates it. */
function dateOf({ kind, day, relation }: TimelineEntrySource): PartialDateSource {
  const undated = { value: null, precision: null, earliest: null, latest: day }
  if (relation.__typename === 'Event') return eventDate(relation) ?? undated
  const bound = kind.endsWith('_ENDED') ? relation.validTo : relation.validFrom
  return bound === null ? undated : boundDate(bound)
}

const VERBS = {
  BACKING_BEGAN: 'backs',
  BACKING_ENDED: 'no longer backs',
  CONTROL_BEGAN: 'holds',
  CONTROL_CONTESTED: 'contests',
  CONTROL_LOST: 'lost',
  CONTROL_ENDED: 'no longer holds',
} as const

/** "Libyan National Army no longer holds Tarhuna" */
async function summaryOf(
  { kind, relation }: TimelineEntrySource,
  _: object,
  { loaders }: ApiContext,
): Promise<string> {
  if (relation.__typename === 'Event' || kind === 'EVENT') return 'name' in relation ? relation.name : kind
  const [subject, object] = await Promise.all(
    relation.__typename === 'Backing'
      ? [required(loaders.actors, relation.backer), required(loaders.actors, relation.recipient)]
      : [required(loaders.actors, relation.actor), required(loaders.locations, relation.location)],
  )
  const wasContested = relation.__typename === 'Control' && relation.state === 'CONTESTED'
  const verb = kind === 'CONTROL_ENDED' && wasContested ? 'no longer contests' : VERBS[kind]
  return `${subject?.name} ${verb} ${object?.name}`
}
