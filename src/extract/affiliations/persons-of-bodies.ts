import type { ClaimRule } from '../claims/claim-rule.js'
import { isPossessive } from '../mentions/phrase-text.js'
import { affiliationDraft } from './affiliation-draft.js'
import { isGroup, mentionAfter } from './group-of.js'

const rule = { name: 'person-of-body', version: 1 }

const BODIES = new Set(['ORGANIZATION', 'INTERNATIONAL_ORGANIZATION', 'GOVERNMENT', 'ARMED_FORCE'])

/** "the BBC's Jim Muir", "Dave Eubank with Free Burma Rangers", "Anna Neistat of Human Rights Watch". */
export const personsOfBodies: ClaimRule = {
  ...rule,
  find(sentence, analysis) {
    const { tokens } = sentence.sentence
    return sentence.mentions.flatMap(person => {
      if (person.entity.type !== 'PERSON' || person.mention.form !== 'NAME') return []
      // "Gianni Magazzeni, of the rights office"
      const at = tokens[person.last + 1]?.text === ',' && tokens[person.last + 2]?.lower === 'of' ? 2 : 1
      const link = tokens[person.last + at]?.lower
      const after =
        link === 'of' || link === 'with' || link === 'from' ? mentionAfter(sentence, person.last + at) : null
      if (after && BODIES.has(after.entity.type) && isGroup(after) && after.mention.form === 'NAME')
        return [
          affiliationDraft(sentence, analysis, {
            member: person,
            group: after,
            role: '',
            first: person.first,
            last: after.last,
            rule,
          }),
        ]
      const owner = isPossessive(tokens[person.first - 1])
        ? sentence.mentions.find(other => other.last === person.first - 2 || other.last === person.first - 1)
        : undefined
      if (owner?.mention.form !== 'NAME') return []
      const media = owner.entity.type === 'ORGANIZATION' || owner.entity.type === 'INTERNATIONAL_ORGANIZATION'
      if (!media) return []
      return [
        affiliationDraft(sentence, analysis, {
          member: person,
          group: owner,
          role: 'correspondent',
          first: owner.first,
          last: person.last,
          rule,
        }),
      ]
    })
  },
}
