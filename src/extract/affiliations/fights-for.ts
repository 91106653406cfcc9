import type { ClaimRule } from '../claims/claim-rule.js'
import type { DocumentAnalysis, SentenceMention } from '../document-analysis.js'
import { affiliationDraft } from './affiliation-draft.js'

const RULE = { name: 'fights-for', version: 1 }

const FOR_THE_GOVERNMENT = /\b(?:pro[-‑– ]?government|government[-‑– ](?:allied|aligned)|loyalist)\b/i

/**
 * A force that is said to fight for a government is of its side: "progovernment militiamen from Zawiya", "an alliance of pro-government
 * militias". The government is the one that the document names most.
 */
export const fightsFor: ClaimRule = {
  ...RULE,
  find(sentence, analysis) {
    return sentence.mentions.flatMap(found => {
      if (found.entity.type !== 'ARMED_FORCE' || found.entity.scope === 'GENERIC') return []
      if (!FOR_THE_GOVERNMENT.test(found.mention.text)) return []
      const government = governmentOf(analysis)
      if (!government || government.entity.key === found.entity.partOf) return []
      const parts = {
        member: found,
        group: government,
        role: '',
        first: found.first,
        last: found.last,
        rule: RULE,
      }
      return [affiliationDraft(sentence, analysis, parts)]
    })
  },
}

/** A name of the government that the document speaks of most; null where it names none. */
function governmentOf(analysis: DocumentAnalysis): SentenceMention | null {
  const counts = new Map<string, { readonly first: SentenceMention; count: number }>()
  for (const found of analysis.sentences.flatMap(({ mentions }) => mentions)) {
    if (
      found.entity.type !== 'GOVERNMENT' ||
      found.entity.scope === 'GENERIC' ||
      found.mention.form === 'PRONOUN'
    )
      continue
    const known = counts.get(found.entity.key)
    if (known) known.count += 1
    else counts.set(found.entity.key, { first: found, count: 1 })
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count)
  return most?.first ?? null
}
