import type { ClaimRule } from '../claims/claim-rule.js'
import type { AnalysedSentence, SentenceMention } from '../document-analysis.js'
import { actorNoun } from '../mentions/actor-nouns.js'
import { isHyphen } from '../mentions/phrase-text.js'
import { affiliationDraft } from './affiliation-draft.js'
import { bodyBehind, isGroup, mentionAfter } from './group-of.js'
import { isEpithet, roleText } from './role-words.js'

const rule = { name: 'apposed-role', version: 1 }

const LINKS = new Set(['of', 'for', 'at', 'with', 'in', 'from', 'to'])

/** The body of an office: before the noun ("the army's spokesman"), or after it ("spokesman for the army"). */
function bodyOf(sentence: AnalysedSentence, office: SentenceMention): SentenceMention | null {
  const { tokens } = sentence.sentence
  const before = sentence.mentions
    .filter(
      other =>
        other !== office &&
        other.first >= office.first &&
        other.last < office.head &&
        isGroup(other) &&
        !isHyphen(tokens[other.last + 1]) &&
        !isHyphen(tokens[other.first - 1]),
    )
    .at(-1)
  if (before) return before
  if (!LINKS.has(tokens[office.head + 1]?.lower ?? '')) return null
  const after = mentionAfter(sentence, office.head + 1)
  // "spokesman for the Secretary-General of the United Nations": he is of the body, not of the man.
  if (after?.mention.form === 'DESCRIPTION' && after.entity.type === 'PERSON' && after.head > office.head)
    return bodyOf(sentence, after)
  return after && isGroup(after) ? after : null
}

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
      const said = person && bodyOf(sentence, office)
      const group = said ? bodyBehind(said, sentence, analysis) : null
      if (!person || !group || group.entity === person.entity) return []
      const from = said && said.last < office.head ? said.last + 1 : office.first
      const role = roleText(sentence.sentence, from, office.head)
      if (isEpithet(role, group)) return []
      const [first, last] = [Math.min(person.first, office.first), Math.max(person.last, office.last)]
      return [affiliationDraft(sentence, analysis, { member: person, group, role, first, last, rule })]
    })
  },
}
