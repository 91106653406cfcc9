import type { ClaimRule } from '../claims/claim-rule.js'
import { actorNoun } from '../mentions/actor-nouns.js'
import { officeEnd } from '../mentions/person-titles.js'
import { affiliationDraft } from './affiliation-draft.js'
import { bodyBehind } from './group-of.js'
import { bodyOf } from './office-body.js'
import { isEpithet, isNationalOffice, roleText } from './role-words.js'

const rule = { name: 'nameless-office', version: 2 }

/** Nouns of those who serve a body, whether or not the text names them. */
const SERVING = /\b(?:official|diplomat|officer|lawmaker|commander|general|ambassador|envoy)$/i

const SERVANT = /^(?:official|diplomat|officer)$/

/** "Algeria's interior minister", "a senior State Department official": an office tells whose man its holder is, though no name is told. */
export const namelessOffices: ClaimRule = {
  ...rule,
  find(sentence, analysis) {
    const { tokens } = sentence.sentence
    return sentence.mentions.flatMap(office => {
      const { entity, mention } = office
      const token = tokens[office.head]
      if (entity.type !== 'PERSON' || mention.form !== 'DESCRIPTION' || entity.scope === 'NAMED' || !token)
        return []
      // "declared himself the ruler of Libya" tells of no one else.
      const claimed = /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[office.first - 1]?.lower ?? '')
      if (claimed || token.dep === 'oprd' || token.dep === 'attr') return []
      if (token.xpos === 'NNS' || !(actorNoun(token.lower)?.use === 'OFFICE' || SERVING.test(token.lower)))
        return []
      // "the Libyan official" is someone told of before.
      if (tokens[office.first]?.lower === 'the' && SERVANT.test(token.lower)) return []
      const said = bodyOf(sentence, office)
      if (!said || said.mention.form === 'PRONOUN') return []
      const from = said.last < office.head ? said.last + 1 : office.first
      const role = roleText(sentence.sentence, from, officeEnd(tokens, office.head))
      const group = bodyBehind(said, role, sentence, analysis)
      if (!group || group.entity === entity || isEpithet(role, group)) return []
      if (!isNationalOffice(role) && !SERVING.test(role)) return []
      const [first, last] = [office.first, office.last]
      return [affiliationDraft(sentence, analysis, { member: office, group, role, first, last, rule })]
    })
  },
}
