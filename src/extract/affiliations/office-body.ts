import type { AnalysedSentence, SentenceMention } from '../document-analysis.js'
import { actorNoun } from '../mentions/actor-nouns.js'
import { officeEnd } from '../mentions/person-titles.js'
import { isHyphen } from '../mentions/phrase-text.js'
import { isGroup, mentionAfter } from './group-of.js'

const LINKS = new Set(['of', 'for', 'at', 'with', 'in', 'from', 'to'])

/** The body of an office: before the noun ("the army's spokesman"), or after it ("spokesman for the army"). */
export function bodyOf(sentence: AnalysedSentence, office: SentenceMention): SentenceMention | null {
  const { tokens } = sentence.sentence
  const before = sentence.mentions
    .filter(
      other =>
        other !== office &&
        other.first >= office.first &&
        other.last < office.head &&
        isGroup(other) &&
        (!isHyphen(tokens[other.last + 1]) || INSTALLED.test(tokens[other.last + 2]?.lower ?? '')) &&
        !isHyphen(tokens[other.first - 1]),
    )
    .at(-1)
  // "a Syria expert at the institute" knows Syria and works for the institute.
  const field =
    before?.entity.type === 'STATE' &&
    (actorNoun(tokens[office.head]?.lower ?? '')?.use === 'SPEAKER' ||
      STUDYING.test(tokens[office.head]?.lower ?? ''))
  if (before && !field) return before
  const end = officeEnd(tokens, office.head)
  if (!LINKS.has(tokens[end + 1]?.lower ?? '')) return before ?? null
  const after = mentionAfter(sentence, end + 1)
  // "spokesman for the Secretary-General of the United Nations": he is of the body, not of the man.
  if (after?.mention.form === 'DESCRIPTION' && after.entity.type === 'PERSON' && after.head > office.head)
    return bodyOf(sentence, after)
  if (after && isGroup(after)) return after
  return after && GOVERNORS.test(tokens[office.head]?.lower ?? '')
    ? stateWithin(sentence, office, after)
    : null
}

/** Those who know a land and serve another. */
const STUDYING = /^(?:analyst|researcher|correspondent|fellow)$/

/** "the Russian-installed governor" serves those who put him there. */
const INSTALLED = /^(?:imposed|installed|appointed)$/

const GOVERNORS = /^(?:governor|prefect)$/

/** "Somalia" of "governor of Somalia's Lower Shabelle region": he governs for the state. */
const stateWithin = (
  sentence: AnalysedSentence,
  office: SentenceMention,
  place: SentenceMention,
): SentenceMention | null =>
  sentence.mentions.find(
    ({ first, last, entity }) => entity.type === 'STATE' && first > office.head && last < place.head,
  ) ?? null

/** Whether an office is said to be of something, be it no body: "president of the region" is not that of the state. */
export const isOfSomewhere = ({ sentence: { tokens } }: AnalysedSentence, office: SentenceMention): boolean =>
  LINKS.has(tokens[officeEnd(tokens, office.head) + 1]?.lower ?? '')
