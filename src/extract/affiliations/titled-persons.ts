import type { ClaimRule } from '../claims/claim-rule.js'
import type { AnalysedSentence, DocumentAnalysis, SentenceMention } from '../document-analysis.js'
import { isHyphen, isPossessive } from '../mentions/phrase-text.js'
import { affiliationDraft } from './affiliation-draft.js'
import { isGroup } from './group-of.js'
import { isNationalOffice, lastTitle, roleText } from './role-words.js'

const rule = { name: 'titled-person', version: 1 }

/** The state of a person's country, by its mention nearest before the sentence, else after it. */
function stateOf(
  person: SentenceMention,
  analysis: DocumentAnalysis,
  sentence: AnalysedSentence,
): SentenceMention | null {
  const { country } = person.entity
  if (country === null) return null
  let best: SentenceMention | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const other of analysis.sentences) {
    const away = Math.abs(other.passage.index - sentence.passage.index)
    if (away >= distance) continue
    const found = other.mentions.find(({ entity }) => entity.type === 'STATE' && entity.country === country)
    if (found) {
      best = found
      distance = away
    }
  }
  return best
}

/** "Pentagon spokesman Jonathan Hoffman", "French Foreign Minister Jean-Yves le Drian", "President Trump". */
export const titledPersons: ClaimRule = {
  ...rule,
  find(sentence, analysis) {
    return sentence.mentions.flatMap(person => {
      if (person.entity.type !== 'PERSON' || person.mention.form !== 'NAME') return []
      const title = lastTitle(sentence.sentence, person.first, person.last)
      if (title < 0) return []
      const inner = sentence.mentions.filter(
        other => other !== person && other.first >= person.first && other.last < title && isGroup(other),
      )
      const { tokens } = sentence.sentence
      const free = inner.filter(
        other =>
          !isHyphen(tokens[other.last + 1]) &&
          !isHyphen(tokens[other.first - 1]) &&
          !(other.mention.form === 'PRONOUN' && other.entity.type === 'PERSON'),
      )
      const group = free.find(other => isPossessive(tokens[other.last + 1])) ?? free.at(-1)
      if (!group && inner.length > 0) return []
      const role = roleText(sentence.sentence, group ? group.last + 1 : person.first, title)
      // "Libyan strongman Khalifa Haftar" says whence he is, not that he serves the state.
      if (
        group?.entity.type === 'STATE' &&
        /\b(?:strongman|warlord|putschist|rebel|militia|militant|opposition|businessman)\b/i.test(role)
      )
        return []
      if (group)
        return [
          affiliationDraft(sentence, analysis, {
            member: person,
            group,
            role,
            first: person.first,
            last: person.last,
            rule,
          }),
        ]
      const state = isNationalOffice(role) ? stateOf(person, analysis, sentence) : null
      if (!state) return []
      return [
        affiliationDraft(sentence, analysis, {
          member: person,
          group: state,
          role,
          first: person.first,
          last: person.last,
          rule,
        }),
      ]
    })
  },
}
