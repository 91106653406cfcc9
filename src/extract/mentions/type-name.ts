import type { EntityType } from '../../domain/mention.js'
import type { Sentence } from '../syntax/sentence.js'
import { actorNoun, organisationKind } from './actor-nouns.js'
import { isCollective } from './collective-states.js'
import type { NameSpan } from './name-span.js'
import { isTitleWord } from './person-titles.js'
import { placeNoun } from './place-nouns.js'

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'inside',
  'toward',
  'towards',
  'across',
  'into',
])

/** What is named so is a happening or a paper: "Iraq War", "Skhirat Agreement". */
const HAPPENING =
  /^(?:war|wars|agreement|accords?|deal|treaty|pact|conference|summit|talks|uprising|revolution|spring|crisis|process|resolution|award|prize|cup|olympics|act|day)$/

/** What names of places begin with: "Wadi al-Deif", "Ain Issa", "Kafr Nabl". */
const TOPONYM =
  /^(?:Wadi|Ain|Ayn|Tell|Tal|Tel|Deir|Dayr|Jebel|Jabal|Djebel|Kafr|Kfar|Bab|Qasr|Gasr|Ras|Beit|Bayt|Bir|Souk|Souq|Nahr|Marj|Maarat|Maaret)$/

/** Members of parties, who fight by other means. */
const VOTERS =
  /^(?:democrat|republican|conservative|liberal|labour|tory|tories|socialist|communist|libertarian|progressive)s?$/

/** "Su-24", "T-72 tanks": a make of arms; "AFP / File": a line of credits. */
const isMakeOrCredit = (words: readonly string[]): boolean =>
  words.some(word => /^\p{Lu}\p{L}*-\d+/u.test(word)) || words.includes('/')

/** "Wing Loong II combat drones", "Bayraktar jets": the name of what is made, where no list knows a party by it. */
function isMake({ last, ner }: NameSpan, { tokens }: Sentence): boolean {
  if (ner === 'NORP' || ner === 'GPE') return false
  const next = tokens[last + 1]
  const noun = next && /^(?:combat|attack|fighter|armed)$/.test(next.lower) ? tokens[last + 2] : next
  return (
    noun !== undefined &&
    /^(?:drone|missile|jet|rocket|aircraft|helicopter|tank|plane|warplane)s?$/.test(noun.lower)
  )
}

const FORCE_USES = new Set(['ARMY', 'FIGHTERS', 'BAND'])

/** The type that the words around a name tell, where neither list nor model does. */
function typeByContext(span: NameSpan, sentence: Sentence): EntityType | null {
  const before = sentence.tokens[span.first - 1]
  const after = sentence.tokens[span.last + 1]
  const noun = after && actorNoun(after.lower)
  if (noun && FORCE_USES.has(noun.use)) return 'ARMED_FORCE'
  if (before && isTitleWord(before.lower)) return 'PERSON'
  if ((after && placeNoun(after.lower)) || (before && LOCATIVE.has(before.lower))) return 'LOCATION'
  if (before?.lower === 'of' && placeNoun(sentence.tokens[span.first - 2]?.lower ?? '')) return 'LOCATION'
  return null
}

/** What a name names: a curated entry says it, else the name's own words, the entity model, and the words around it. Null: no name. */
export function typeOfName(span: NameSpan, sentence: Sentence): EntityType | null {
  if (span.state) return 'STATE'
  const words = sentence.tokens.slice(span.first, span.last + 1).map(({ text }) => text)
  const curatedActor = span.actors[0]?.entry
  if (span.actors.some(({ entry }) => entry.kind === 'STATE') && span.places.length === 0) return 'STATE'
  const country = span.places.some(({ entry }) => entry.kind === 'COUNTRY')
  if (country && span.actors.some(({ entry }) => entry.kind === 'STATE')) return 'STATE'
  // A capital is a weak name of its state; where it stands as a place and where as an actor is decided later.
  const strong = span.actors.find(({ strength, how }) => strength === 'STRONG' && how === 'EXACT')
  if (strong && !(span.places.length > 0 && strong.entry.kind === 'PERSON' && span.ner !== 'PERSON'))
    return strong.entry.kind
  if (span.places.length > 0) return 'LOCATION'
  if (!curatedActor && isMake(span, sentence)) return null
  if (curatedActor) return curatedActor.kind
  if (isMakeOrCredit(words) || HAPPENING.test(words.at(-1)?.toLowerCase() ?? '')) return null
  if (span.ner === 'ORG' && isCollective(words)) return 'ORGANIZATION'
  if (words.length > 1 && TOPONYM.test(words[0] ?? '')) return 'LOCATION'
  if (span.ner === 'PERSON') return 'PERSON'
  const last = words.at(-1)?.toLowerCase() ?? ''
  const organisation = organisationKind(words)
  if (placeNoun(last) && last !== 'front' && !(span.ner === 'ORG' && organisation)) return 'LOCATION'
  if (span.ner === 'GPE' || span.ner === 'LOC' || span.ner === 'FAC') return 'LOCATION'
  if (span.ner === 'ORG') return organisation ?? typeByContext(span, sentence) ?? 'ORGANIZATION'
  if (span.ner === 'NORP') return VOTERS.test(last) ? null : 'ARMED_FORCE'
  if (words.some(word => /\d/.test(word))) return null
  if (words.length > 1 && organisation) return organisation
  return typeByContext(span, sentence)
}
