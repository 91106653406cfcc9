import type { ClaimRule } from '../claims/claim-rule.js'
import type { AnalysedSentence, DocumentAnalysis, SentenceMention } from '../document-analysis.js'
import { actorNoun } from '../mentions/actor-nouns.js'
import { isHyphen, isPossessive } from '../mentions/phrase-text.js'
import type { Token } from '../syntax/sentence.js'
import { affiliationDraft } from './affiliation-draft.js'
import { bodyBehind, isGroup, stateOf } from './group-of.js'
import { isEpithet, isNationalOffice, lastTitle, roleText } from './role-words.js'

const rule = { name: 'titled-person', version: 1 }

/** "Pentagon spokesman Jonathan Hoffman", "French Foreign Minister Jean-Yves le Drian", "President Trump". */
export const titledPersons: ClaimRule = {
  ...rule,
  find(sentence, analysis) {
    return sentence.mentions.flatMap(person => {
      if (person.entity.type !== 'PERSON' || person.mention.form !== 'NAME') return []
      const title = lastTitle(sentence.sentence, person.first, person.last)
      if (title < 0) return titledOfBody(sentence, analysis, person)
      const inner = sentence.mentions.filter(
        other => other !== person && other.first >= person.first && other.last < title && isGroup(other),
      )
      const { tokens } = sentence.sentence
      const free = inner.filter(
        other => !isHyphen(tokens[other.last + 1]) && !isHyphen(tokens[other.first - 1]),
      )
      const said = saidBody(free, tokens) ?? bracketedBefore(sentence, person)
      const from = said && said.last >= person.first ? said.last + 1 : person.first
      const role = roleText(sentence.sentence, from, title)
      const based = inner.every(other => tokens[other.last + 2]?.lower === 'based')
      if (inner.length > 0 && (said ? isEpithet(role, said) : !based)) return []
      const group = said
        ? bodyBehind(said, role, sentence, analysis)
        : isNationalOffice(role)
          ? stateOf(person, sentence, analysis)
          : null
      if (!group) return []
      const [first, last] = [person.first, person.last]
      return [affiliationDraft(sentence, analysis, { member: person, group, role, first, last, rule })]
    })
  },
}

/** "Yemen's Houthi spokesman", "U.N. Libya envoy": of several the body, else the possessor, else the nearest to the office. */
function saidBody(free: readonly SentenceMention[], tokens: readonly Token[]): SentenceMention | undefined {
  const possessor = free.find(other => isPossessive(tokens[other.last + 1]))
  // "Russia's EU ambassador" is Russia's.
  const body = free.findLast(
    ({ entity }) => BODIES.has(entity.type) && (!possessor || entity.type !== 'INTERNATIONAL_ORGANIZATION'),
  )
  return (possessor?.entity.type === 'STATE' || !possessor ? body : undefined) ?? possessor ?? free.at(-1)
}

/** "Hayat Tahrir al-Sham (HTS) leader Omar Said": the body whose short name stands in brackets before the office. */
const bracketedBefore = (
  sentence: AnalysedSentence,
  { first }: SentenceMention,
): SentenceMention | undefined =>
  sentence.sentence.tokens[first - 1]?.text === ')'
    ? sentence.mentions.find(({ last, entity }) => last === first - 2 && BODIES.has(entity.type))
    : undefined

/** "President of Concerned Veterans of America Pete Hegseth": the office, its body, then the name. */
function titledOfBody(sentence: AnalysedSentence, analysis: DocumentAnalysis, person: SentenceMention) {
  const { tokens } = sentence.sentence
  const group = sentence.mentions.find(
    ({ last, entity, mention }) =>
      last === person.first - 1 && mention.form === 'NAME' && BODIES.has(entity.type),
  )
  if (!group) return []
  const link = tokens[group.first - 1]?.upos === 'DET' ? group.first - 2 : group.first - 1
  const office = tokens[link - 1]
  if (tokens[link]?.lower !== 'of' || !office || actorNoun(office.lower)?.use !== 'OFFICE') return []
  const parts = { member: person, group, role: office.text, first: office.index, last: person.last, rule }
  return [affiliationDraft(sentence, analysis, parts)]
}

const BODIES: ReadonlySet<string> = new Set([
  'ORGANIZATION',
  'INTERNATIONAL_ORGANIZATION',
  'GOVERNMENT',
  'ARMED_FORCE',
])
