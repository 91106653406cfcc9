import type { SentenceMention } from '../document-analysis.js'
import { actorNoun } from '../mentions/actor-nouns.js'
import { isTitleWord } from '../mentions/person-titles.js'
import { isHyphen, isPossessive, phraseText } from '../mentions/phrase-text.js'
import type { Sentence } from '../syntax/sentence.js'

const isRole = (lower: string): boolean => {
  const use = actorNoun(lower)?.use
  return isTitleWord(lower) || use === 'OFFICE' || use === 'SPEAKER'
}

/** Last token of the titles at the start of a person's mention, or -1 where the mention begins with the name. */
export function lastTitle(sentence: Sentence, first: number, last: number): number {
  let found = -1
  for (let at = first; at < last; at++) if (isRole(sentence.tokens[at]?.lower ?? '')) found = at
  return found
}

/** The role words between two tokens, inclusive, without articles and possessives at their ends; "" where none is a role. */
export function roleText(sentence: Sentence, first: number, last: number): string {
  let from = first
  while (from <= last) {
    const token = sentence.tokens[from]
    if (!token || token.upos === 'DET' || token.upos === 'PUNCT' || isPossessive(token) || isHyphen(token))
      from++
    else break
  }
  if (from > last) return ''
  return phraseText(sentence, from, last)
}

const EPITHET = /\b(?:strongman|mercenary|warlord|putschist|rebel|militia|militant|opposition|businessman)\b/i
const OCCUPATION =
  /\b(?:journalist|reporter|analyst|researcher|resident|activist|doctor|witness|expert|cleric)\b/i

/** "Libyan strongman", "a Kurdish journalist": they say whence someone is, not whom he serves. */
export const isEpithet = (role: string, { entity }: SentenceMention): boolean =>
  (entity.type === 'STATE' && EPITHET.test(role)) ||
  ((entity.type === 'STATE' || entity.type === 'ARMED_FORCE') && OCCUPATION.test(role))

const NATIONAL =
  /\b(?:president|prime minister|premier|chancellor|king|emir|sultan|secretary of state|foreign minister|foreign secretary|defen[cs]e (?:minister|secretary)|interior minister|vice president|vice-president|senator|dictator|ruler|ambassador|congressman|\w+ (?:minister|secretary)|(?:military|army|national security|presidential|government) spokes(?:man|woman|person)|army chief|attorney general)\b/i

/** "a close aide to Hadi": of the person, whatever the person's office. */
export const isPersonal = (role: string): boolean =>
  /\b(?:aide|advis[eo]r|confidant|bodyguard|lawyer|deputy|ally|son|brother)$/i.test(role)

/** True for offices that are of a country where the text says of no other body. */
export const isNationalOffice = (role: string): boolean => NATIONAL.test(role)
