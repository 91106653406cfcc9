import { isDateline } from '../syntax/find-dateline.js'
import type { Sentence } from '../syntax/sentence.js'
import type { Candidate } from './candidate.js'

/**
 * Types the names of a dateline ("KHARTOUM, March 21 (Reuters) -"): where the report comes from is a place, whatever capitals may do elsewhere,
 * and what stands in brackets is the agency.
 */
export function settleDateline(names: readonly Candidate[], { text, tokens }: Sentence): void {
  if (!isDateline(text)) return
  const bracket = tokens.findIndex(token => token.text === '(')
  for (const name of names) name.type = bracket >= 0 && name.first > bracket ? 'ORGANIZATION' : 'LOCATION'
}
