import type { AnalysedSentence, DocumentAnalysis, SentenceMention } from '../../document-analysis.js'
import { SPEECH_VERBS } from '../lexicon/attitude-words.js'
import { actorsAt } from './participants.js'
import { childBy, type SentenceView, tokenAt, viewOf } from './sentence-view.js'

/** The quoted stretch of a sentence, in document offsets, and who is quoted. */
interface Quoted {
  readonly start: number
  readonly end: number
  readonly speaker: SentenceMention
}

const quotedByDocument = new WeakMap<DocumentAnalysis, Map<AnalysedSentence, readonly Quoted[]>>()

/** Who is quoted at a token: the speaker named in the sentence, or in the one before where the quotation runs on. */
export function quotedSpeaker(view: SentenceView, index: number): SentenceMention | null {
  let known = quotedByDocument.get(view.analysis)
  if (!known) {
    known = readQuotations(view.analysis)
    quotedByDocument.set(view.analysis, known)
  }
  const at = tokenAt(view, index).start
  const found = known.get(view.analysed)?.find(each => each.start <= at && at < each.end)
  return found?.speaker ?? null
}

function readQuotations(analysis: DocumentAnalysis): Map<AnalysedSentence, readonly Quoted[]> {
  const out = new Map<AnalysedSentence, readonly Quoted[]>()
  let open = false
  let last: { speaker: SentenceMention; end: number } | null = null
  for (const analysed of analysis.sentences) {
    const { text, start } = analysed.sentence
    if (!open && !/["“”]/.test(text)) {
      const speaker: SentenceMention | null = speakerIn(viewOf(analysed, analysis))
      last = speaker ? { speaker, end: analysed.sentence.end } : null
      continue
    }
    const { stretches, stillOpen } = quotedStretches(text, open)
    const isQuoted = (at: number): boolean =>
      stretches.some(each => each.start <= at - start && at - start < each.end)
    const speaker: SentenceMention | null =
      speakerIn(viewOf(analysed, analysis), isQuoted) ?? last?.speaker ?? null
    if (speaker) {
      out.set(
        analysed,
        stretches.map(each => ({ start: start + each.start, end: start + each.end, speaker })),
      )
      last = { speaker, end: analysed.sentence.end }
    }
    open = stillOpen
  }
  return out
}

function quotedStretches(text: string, openBefore: boolean) {
  const stretches: { start: number; end: number }[] = []
  let from = openBefore ? 0 : -1
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]
    if (mark === '“' && from < 0) from = at
    else if (mark === '”' && from >= 0) {
      stretches.push({ start: from, end: at })
      from = -1
    } else if (mark === '"') {
      if (from < 0) from = at
      else {
        stretches.push({ start: from, end: at })
        from = -1
      }
    }
  }
  if (from >= 0) stretches.push({ start: from, end: text.length })
  return { stretches, stillOpen: from >= 0 }
}

/** The subject of the sentence's verb of speech; what the quoted words themselves tell of speaking is not that. */
function speakerIn(
  view: SentenceView,
  isQuoted: (at: number) => boolean = () => false,
): SentenceMention | null {
  for (const token of view.tokens) {
    if (token.upos !== 'VERB' || !SPEECH_VERBS.has(token.lemma) || isQuoted(token.start)) continue
    const subject = childBy(view, token.index, 'nsubj')
    if (subject < 0) continue
    const speaker = actorsAt(view, subject)[0]
    if (speaker) return speaker
  }
  return null
}
