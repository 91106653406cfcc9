import type { ClaimRule } from '../claims/claim-rule.js'
import { actorNoun } from '../mentions/actor-nouns.js'
import { officeEnd } from '../mentions/person-titles.js'
import { affiliationDraft } from './affiliation-draft.js'
import { bodyBehind, stateOf } from './group-of.js'
import { bodyOf, isOfSomewhere } from './office-body.js'
import { isEpithet, isNationalOffice, roleText } from './role-words.js'

const rule = { name: 'apposed-role', version: 1 }

/** "Mustafa al-Mujai, a spokesman for the operation", "a spokesman for the forces, Colonel Muhammad Qanunu". */
export const apposedRoles: ClaimRule = {
  ...rule,
  find(sentence, analysis) {
    return sentence.mentions.flatMap(office => {
      if (office.entity.type !== 'PERSON' || office.mention.form !== 'DESCRIPTION') return []
      if (actorNoun(sentence.sentence.tokens[office.head]?.lower ?? '')?.type !== 'PERSON') return []
      const person = sentence.mentions.find(
        other =>
          other.entity === office.entity &&
          other.mention.form === 'NAME' &&
          Math.abs(other.first - office.last) + Math.abs(office.first - other.last) < 40,
      )
      if (!person) return []
      const said = bodyOf(sentence, office)
      const from = said && said.last < office.head ? said.last + 1 : office.first
      const role = roleText(sentence.sentence, from, officeEnd(sentence.sentence.tokens, office.head))
      const group = said
        ? bodyBehind(said, role, sentence, analysis)
        : isNationalOffice(role) && !isOfSomewhere(sentence, office)
          ? stateOf(person, sentence, analysis)
          : null
      if (!group || group.entity === person.entity) return []
      if (isEpithet(role, group)) return []
      const [first, last] = [Math.min(person.first, office.first), Math.max(person.last, office.last)]
      return [affiliationDraft(sentence, analysis, { member: person, group, role, first, last, rule })]
    })
  },
}
