import type { RelationChange as Made } from '../graph/derivation/replace-relations.js'
import type { RelationChange } from './generated/resolver-types.js'

/** What a mutation changed, as the API shows it. */
export const changesMade = (changes: readonly Made[]): RelationChange[] =>
  changes.map(({ type, id, change }) => ({ type, relationId: id, change }))
