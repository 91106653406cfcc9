import type { ClaimRule } from '../claims/claim-rule.js'
import type { AnalysedSentence, SentenceMention } from '../document-analysis.js'
import { affiliationDraft } from './affiliation-draft.js'
import { isGroup } from './group-of.js'

const rule = { name: 'leading-verb', version: 1 }

const LEADING: Readonly<Record<string, string>> = {
  lead: 'leader',
  head: 'head',
  command: 'commander',
  chair: 'chairman',
  run: 'head',
  found: 'founder',
}

function childOf(sentence: AnalysedSentence, at: number, labels: readonly string[]): number {
  return sentence.sentence.tokens.find(token => token.head === at && labels.includes(token.dep))?.index ?? -1
}

/** Who does the leading: the subject, or the noun that a relative clause or participle belongs to. */
function subjectOf(sentence: AnalysedSentence, verb: number): SentenceMention | null {
  const token = sentence.sentence.tokens[verb]
  if (token?.dep === 'relcl' || token?.dep === 'acl') return sentence.mentionHeadedBy(token.head)
  return sentence.mentionHeadedBy(childOf(sentence, verb, ['nsubj']))
}

/** "Haftar, who heads the LNA", "the militia led by Osama Juwaili". */
export const leadingVerbs: ClaimRule = {
  ...rule,
  find(sentence, analysis) {
    const { tokens } = sentence.sentence
    return tokens.flatMap(token => {
      const role = token.upos === 'VERB' ? LEADING[token.lemma] : undefined
      if (role === undefined) return []
      const agent = childOf(sentence, token.index, ['agent'])
      const by = agent < 0 ? -1 : childOf(sentence, agent, ['pobj'])
      const passive = by >= 0
      const object = childOf(sentence, token.index, ['dobj'])
      const member = passive ? sentence.mentionHeadedBy(by) : subjectOf(sentence, token.index)
      const passiveSubject = sentence.mentionHeadedBy(childOf(sentence, token.index, ['nsubjpass']))
      const group = passive
        ? (passiveSubject ?? subjectOf(sentence, token.index))
        : sentence.mentionHeadedBy(object)
      if (
        !member ||
        !group ||
        member.entity.type !== 'PERSON' ||
        !isGroup(group) ||
        group.entity.type === 'PERSON'
      )
        return []
      const [first, last] = [Math.min(member.first, group.first), Math.max(member.last, group.last)]
      return [affiliationDraft(sentence, analysis, { member, group, role, first, last, rule })]
    })
  },
}
