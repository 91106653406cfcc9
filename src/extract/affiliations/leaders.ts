import type { ClaimRule } from '../claims/claim-rule.js'
import { affiliationDraft } from './affiliation-draft.js'
import { lastTitle, roleText } from './role-words.js'

const rule = { name: 'leader-of-force', version: 1 }

/** "Haftar's forces", "forces commanded by Khalifa Haftar", "the government of President Assad": the person leads what is named for them. */
export const leaders: ClaimRule = {
  ...rule,
  find(sentence, analysis) {
    return sentence.mentions.flatMap(group => {
      if (group.entity.type !== 'ARMED_FORCE' && group.entity.type !== 'GOVERNMENT') return []
      const leader = sentence.mentions.find(
        other =>
          other !== group &&
          other.entity.type === 'PERSON' &&
          other.mention.form === 'NAME' &&
          other.first >= group.first &&
          other.last <= group.last &&
          (group.entity.type === 'GOVERNMENT' || group.entity.namedFor === other.entity.key),
      )
      if (!leader) return []
      const title = lastTitle(sentence.sentence, leader.first, leader.last)
      const role = title < 0 ? 'leader' : roleText(sentence.sentence, leader.first, title)
      return [
        affiliationDraft(sentence, analysis, {
          member: leader,
          group,
          role,
          first: group.first,
          last: group.last,
          rule,
        }),
      ]
    })
  },
}
