import type { RelationChange as Made } from '../graph/derivation/replace-relations.js'
import type { RelationChange } from './generated/resolver-types.js'
import type { Events } from './live/live-events.js'

/** What a mutation changed, as the API shows it. */
export const changesMade = (changes: readonly Made[]): RelationChange[] =>
  changes.map(({ type, id, change }) => ({ type, relationId: id, change }))

/** The same, told also to everyone who listens. */
export function announced(changes: readonly Made[], events: Events): RelationChange[] {
  if (changes.length > 0) events.publish({ document: null, changes })
  return changesMade(changes)
}
