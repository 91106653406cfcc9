import type { ClaimRule } from '../claims/claim-rule.js'
import type { AnalysedSentence, SentenceMention } from '../document-analysis.js'
import { actorNoun } from '../mentions/actor-nouns.js'
import { officeEnd } from '../mentions/person-titles.js'
import { affiliationDraft } from './affiliation-draft.js'
import { bodyBehind } from './group-of.js'
import { bodyOf } from './office-body.js'
import { isEpithet, roleText } from './role-words.js'

const rule = { name: 'copular-role', version: 1 }

const RELATIVES = new Set(['who', 'that', 'which'])

/** "Dubik, who is now an analyst at the institute", "Haftar served as commander of the army": the office is told by a verb. */
export const copularRoles: ClaimRule = {
  ...rule,
  find(sentence, analysis) {
    const { tokens } = sentence.sentence
    return sentence.mentions.flatMap(office => {
      const token = tokens[office.head]
      if (office.entity.type !== 'PERSON' || office.mention.form !== 'DESCRIPTION' || !token) return []
      if (actorNoun(token.lower)?.type !== 'PERSON') return []
      const verb = tellingVerb(sentence, office.head)
      const person = verb < 0 ? null : subjectOf(sentence, verb)
      if (person?.entity.type !== 'PERSON' || person.mention.form === 'DESCRIPTION') return []
      const said = bodyOf(sentence, office)
      if (!said) return []
      const from = said.last < office.head ? said.last + 1 : office.first
      const role = roleText(sentence.sentence, from, officeEnd(tokens, office.head))
      const group = bodyBehind(said, role, sentence, analysis)
      if (!group || group.entity === person.entity || isEpithet(role, group)) return []
      const [first, last] = [Math.min(person.first, office.first), Math.max(person.last, office.last)]
      return [affiliationDraft(sentence, analysis, { member: person, group, role, first, last, rule })]
    })
  },
}

/** The verb that says that someone is, was made or serves as what the noun says; -1 where none does. */
function tellingVerb({ sentence: { tokens } }: AnalysedSentence, noun: number): number {
  const token = tokens[noun]
  const above = tokens[token?.head ?? -1]
  if (!token || !above) return -1
  const negated = tokens.some(({ dep, head }) => dep === 'neg' && head === above.index)
  if (negated) return -1
  if (token.dep === 'attr' && above.lemma === 'be') return above.index
  if (token.dep === 'oprd' && /^(?:name|appoint|elect|make)$/.test(above.lemma)) return above.index
  const serves = tokens[above.head]
  return token.dep === 'pobj' &&
    above.lower === 'as' &&
    /^(?:serve|work|act|appoint|elect)$/.test(serves?.lemma ?? '')
    ? (serves?.index ?? -1)
    : -1
}

/** Who is it: the verb's subject, or whom its relative pronoun stands for. */
function subjectOf(sentence: AnalysedSentence, verb: number): SentenceMention | null {
  const { tokens } = sentence.sentence
  const subject = tokens.find(({ dep, head }) => head === verb && (dep === 'nsubj' || dep === 'nsubjpass'))
  if (!subject) return null
  if (!RELATIVES.has(subject.lower)) return sentence.mentionHeadedBy(subject.index)
  const antecedent = tokens[verb]?.dep === 'relcl' ? (tokens[verb]?.head ?? -1) : -1
  const end = tokens[subject.index - 1]?.text === ',' ? subject.index - 2 : subject.index - 1
  const before = sentence.mentions.find(({ last, mention }) => last === end && mention.form === 'NAME')
  const headed = sentence.mentionHeadedBy(antecedent)
  return headed?.mention.form === 'NAME' ? headed : (before ?? headed)
}
