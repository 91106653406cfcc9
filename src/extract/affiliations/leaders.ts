import type { ClaimRule } from '../claims/claim-rule.js'
import type { AnalysedSentence, DocumentAnalysis, SentenceMention } from '../document-analysis.js'
import { isPossessive } from '../mentions/phrase-text.js'
import { affiliationDraft } from './affiliation-draft.js'
import { lastTitle, roleText } from './role-words.js'

const rule = { name: 'leader-of-force', version: 1 }

const HEADS = /\b(?:president|prime minister|premier|king|chancellor)\b/i

const isHeadOfState = ({ entity }: SentenceMention): boolean => entity.names.some(name => HEADS.test(name))

/** "Mr. Assad's forces": how a person is addressed is no office. */
const ADDRESS = /^(?:mr|mrs|ms|dr|sir|lord|lady)\.?$/i

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
          (group.entity.type === 'GOVERNMENT'
            ? other.last > group.head
            : group.entity.namedFor === other.entity.key),
      )
      if (!leader) return ownerOf(group, sentence, analysis)
      const title = lastTitle(sentence.sentence, leader.first, leader.last)
      // A government "of President X" is his; "X's government" and the forces of a head of state say no more than whose side they are on.
      if (group.entity.type === 'GOVERNMENT' ? title < 0 : isHeadOfState(leader)) return []
      const said = title < 0 ? '' : roleText(sentence.sentence, leader.first, title)
      const role = said === '' || ADDRESS.test(said) ? 'leader' : said
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

const BANDS: ReadonlySet<string> = new Set(['ARMED_FORCE', 'ORGANIZATION'])

/** "Haftar's Libyan National Army", "his Wagner group": whose named force it is leads it. */
function ownerOf(group: SentenceMention, sentence: AnalysedSentence, analysis: DocumentAnalysis) {
  if (group.mention.form !== 'NAME' || !BANDS.has(group.entity.type)) return []
  const { tokens } = sentence.sentence
  const start = group.first
  const owner = sentence.mentions.find(({ last, entity, mention }) => {
    if (entity.type !== 'PERSON' || last >= start || start - last > 3) return false
    const between = tokens.slice(last + 1, start)
    const possessive =
      mention.form === 'PRONOUN' ? tokens[last]?.xpos === 'PRP$' : isPossessive(between.shift())
    return possessive && between.every(({ upos }) => upos === 'ADJ')
  })
  if (!owner || isHeadOfState(owner)) return []
  const parts = { member: owner, group, role: 'leader', first: owner.first, last: group.last, rule }
  return [affiliationDraft(sentence, analysis, parts)]
}
