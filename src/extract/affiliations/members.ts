import type { ClaimRule } from '../claims/claim-rule.js'
import type { AnalysedSentence, SentenceMention } from '../document-analysis.js'
import { affiliationDraft } from './affiliation-draft.js'
import { isGroup, mentionAfter } from './group-of.js'
import { roleText } from './role-words.js'

const rule = { name: 'member-of-body', version: 1 }

const MEMBER = /^(?:member|fighter|volunteer|soldier|militiaman|officer|veteran|commander|employee|worker)$/
const LINKS = /^(?:of|with|in|for|from)$/
/** Words between a name and what its bearer is said to be. */
const REACH = 5

/** "Abu Ali, a fighter in the Free Syrian Army", "he is a member of", "Free Syrian Army fighter Abu Ali": rank and file. */
export const members: ClaimRule = {
  ...rule,
  find(sentence, analysis) {
    return sentence.mentions.flatMap(person => {
      if (person.entity.type !== 'PERSON' || person.mention.form !== 'NAME') return []
      const found = describedAfter(sentence, person) ?? calledBefore(sentence, person)
      if (!found || !isBody(found.group)) return []
      const role = roleText(sentence.sentence, found.noun, found.noun)
      const first = Math.min(person.first, found.group.first)
      const last = Math.max(person.last, found.group.last)
      return [
        affiliationDraft(sentence, analysis, { member: person, group: found.group, role, first, last, rule }),
      ]
    })
  },
}

const isBody = (group: SentenceMention): boolean =>
  isGroup(group) && group.entity.type !== 'STATE' && group.entity.type !== 'PERSON'

interface Membership {
  readonly noun: number
  readonly group: SentenceMention
}

/** ", a (senior) member of X", "is a fighter with X". */
function describedAfter(sentence: AnalysedSentence, { last }: SentenceMention): Membership | null {
  const { tokens } = sentence.sentence
  if (!/^(?:,|is|was)$/.test(tokens[last + 1]?.lower ?? '') || tokens[last + 2]?.upos !== 'DET') return null
  const noun = tokens.find(
    ({ index, lower }) => index > last + 2 && index <= last + 2 + REACH && MEMBER.test(lower),
  )
  const between =
    noun && tokens.slice(last + 3, noun.index).every(({ upos }) => /^(?:ADJ|NOUN|PROPN|ADV)$/.test(upos))
  if (!noun || !between || !LINKS.test(tokens[noun.index + 1]?.lower ?? '')) return null
  const group = mentionAfter(sentence, noun.index + 1)
  return group && { noun: noun.index, group }
}

/** "Free Syrian Army fighter Abu Ali": the body, the word, the name. */
function calledBefore(sentence: AnalysedSentence, { first }: SentenceMention): Membership | null {
  const noun = first - 1
  if (!MEMBER.test(sentence.sentence.tokens[noun]?.lower ?? '')) return null
  const group = sentence.mentions.findLast(
    ({ last, mention }) => (last === noun - 1 || last === noun) && mention.form === 'NAME',
  )
  return group ? { noun, group } : null
}
