import type { LocationKind } from '../domain/location.js'
import { isCompassWord } from './compass-words.js'
import type { DocumentAnalysis, SentenceMention } from './document-analysis.js'
import { actorNoun } from './mentions/actor-nouns.js'
import type { Sentence } from './syntax/sentence.js'

/** Described places that are known as one: "the city's airport"; "the Syrian border" and "Ukrainian territory" are told by what happens there. */
const FACILITIES: ReadonlySet<LocationKind | null> = new Set([
  'AIRPORT',
  'AIRBASE',
  'MILITARY_BASE',
  'PORT',
  'OIL_FACILITY',
  'CHECKPOINT',
] as const)

/** "officials", "warplanes" and "a source" speak and act for someone; by themselves they are no actors. */
const isStandIn = (lower: string): boolean => {
  const noun = actorNoun(lower)
  return noun !== null && (noun.use === 'MATERIEL' || noun.use === 'SPEAKER' || noun.lemma === 'official')
}

/** Whether a mention names its entity, so that a reader would list it though nothing is claimed of it. */
function isNaming({ mention, entity, first, head }: SentenceMention, { tokens }: Sentence): boolean {
  if (mention.form === 'PRONOUN') return false
  if (entity.type === 'LOCATION') {
    if (mention.form === 'DESCRIPTION') return FACILITIES.has(entity.locationKind)
    // "north of Tikrit" is where something is; "northern Syria" is a place.
    return !(isCompassWord(tokens[first]?.lower ?? '') && tokens[first + 1]?.lower === 'of')
  }
  const token = tokens[head]
  // Peoples and faiths, "Sunnis", "Westerners", act only where the text says so.
  if (mention.form === 'NAME') return token?.ner !== 'NORP' || entity.curated !== null
  return !isStandIn(token?.lower ?? '')
}

/** Keys of the entities that a document names for themselves, whether or not it says anything of them. */
export function listedEntities(analysis: DocumentAnalysis): Set<string> {
  const listed = new Set<string>()
  for (const { mentions, sentence } of analysis.sentences)
    for (const found of mentions)
      if (found.entity.scope === 'NAMED' && isNaming(found, sentence)) listed.add(found.entity.key)
  return listed
}
