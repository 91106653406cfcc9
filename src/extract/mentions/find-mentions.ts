import type { NameLookup } from '../../domain/name-lookup.js'
import type { Sentence } from '../syntax/sentence.js'
import { actorNoun } from './actor-nouns.js'
import type { Candidate } from './candidate.js'
import { withoutChanceCapitals } from './chance-capitals.js'
import { bodiesInTitle, extendPerson } from './extend-persons.js'
import { findNames } from './find-names.js'
import { findNounPhrases } from './find-noun-phrases.js'
import { findPronouns } from './find-pronouns.js'
import { joinPlaces } from './join-places.js'
import { linkOwners } from './link-owners.js'
import { partiesInCompounds } from './parties-in-compounds.js'
import { settleDateline } from './settle-dateline.js'
import { settleTypes } from './settle-types.js'

/** A name that ends in a common noun ("Libyan Army", "Defense Ministry") is read like the description it is, beside its name. */
function withNoun(name: Candidate, sentence: Sentence): Candidate {
  if (name.type === 'PERSON' || name.type === 'LOCATION' || name.type === 'STATE') return name
  const noun = actorNoun(sentence.tokens[name.coreLast]?.lower ?? '')
  return noun && name.coreLast > name.coreFirst ? { ...name, noun, word: noun.lemma } : name
}

/** Candidates of one sentence: its names, the phrases that common nouns head, pronouns; places are joined before owners are linked. */
function completeSentence(names: readonly Candidate[], sentence: Sentence): Candidate[] {
  const named = names.map(name => withNoun(name, sentence))
  for (const name of named) if (name.type === 'PERSON') extendPerson(name, sentence)
  const phrases = [
    ...findNounPhrases(sentence, named),
    ...named.flatMap(name => bodiesInTitle(name, sentence)),
    ...partiesInCompounds(sentence),
  ]
  const joined = [...joinPlaces(named, phrases, sentence), ...findPronouns(sentence)]
  linkOwners(joined, sentence)
  return joined.sort((left, right) => left.first - right.first || right.last - left.last)
}

/** All candidates of a document, sentence by sentence. Names come first, so that all occurrences of one settle its type together. */
export function findMentions(sentences: readonly Sentence[], lookup: NameLookup): Candidate[][] {
  const names = withoutChanceCapitals(
    sentences.map(sentence => findNames(sentence, lookup)),
    sentences,
  )
  settleTypes(names, sentences, lookup)
  sentences.forEach((sentence, at) => {
    settleDateline(names[at] ?? [], sentence)
  })
  return sentences.map((sentence, at) => completeSentence(names[at] ?? [], sentence))
}
