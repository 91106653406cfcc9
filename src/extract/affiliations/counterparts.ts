import type { ClaimRule } from '../claims/claim-rule.js'
import { affiliationDraft } from './affiliation-draft.js'
import { lastTitle, roleText } from './role-words.js'

const rule = { name: 'counterpart', version: 1 }

/** "French Foreign Minister Omar Said and his German counterpart Heiko Maas": who holds the same office of another state. */
export const counterparts: ClaimRule = {
  ...rule,
  find(sentence, analysis) {
    const { tokens } = sentence.sentence
    if (!tokens.some(({ lower }) => lower === 'counterpart')) return []
    return sentence.mentions.flatMap(person => {
      if (person.entity.type !== 'PERSON' || person.mention.form !== 'NAME') return []
      const comma = tokens[person.first - 1]?.text === ',' ? 1 : 0
      const noun = person.first - 1 - comma
      const group = sentence.mentions.find(({ last, entity }) => last === noun - 1 && entity.type === 'STATE')
      if (tokens[noun]?.lower !== 'counterpart' || !group) return []
      const role = sentence.mentions
        .filter(({ entity, last }) => entity.type === 'PERSON' && last < noun)
        .map(({ first, last }) => titleOf(first, last))
        .findLast(title => title !== '')
      const [first, last] = [group.first, person.last]
      const parts = { member: person, group, role: role ?? 'counterpart', first, last, rule }
      return [affiliationDraft(sentence, analysis, parts)]
    })

    function titleOf(first: number, last: number): string {
      const title = lastTitle(sentence.sentence, first, last)
      const state = sentence.mentions.find(other => other.first === first && other.last < title)
      return title < 0 ? '' : roleText(sentence.sentence, state ? state.last + 1 : first, title)
    }
  },
}
