import type { ClaimRule } from '../claims/claim-rule.js'
import { isHyphen, isPossessive } from '../mentions/phrase-text.js'
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
      if (title < 0) return []
      const inner = sentence.mentions.filter(
        other => other !== person && other.first >= person.first && other.last < title && isGroup(other),
      )
      const { tokens } = sentence.sentence
      const free = inner.filter(
        other => !isHyphen(tokens[other.last + 1]) && !isHyphen(tokens[other.first - 1]),
      )
      const said = free.find(other => isPossessive(tokens[other.last + 1])) ?? free.at(-1)
      const role = roleText(sentence.sentence, said ? said.last + 1 : person.first, title)
      if (inner.length > 0 && (!said || isEpithet(role, said))) return []
      const group = said
        ? bodyBehind(said, sentence, analysis)
        : isNationalOffice(role)
          ? stateOf(person, sentence, analysis)
          : null
      if (!group) return []
      const [first, last] = [person.first, person.last]
      return [affiliationDraft(sentence, analysis, { member: person, group, role, first, last, rule })]
    })
  },
}
