import type { AnalysedSentence, DocumentAnalysis } from '../../document-analysis.js'
import type { Token } from '../../syntax/sentence.js'

/** A sentence as the claim rules look at it: its tokens with their dependents, inside its document. */
export interface SentenceView {
  readonly analysed: AnalysedSentence
  readonly analysis: DocumentAnalysis
  readonly tokens: readonly Token[]
  /** Indices of the dependents of each token, left to right. */
  readonly children: readonly (readonly number[])[]
  /** What has been worked out for its tokens, by what worked it out: see `remembered`. */
  readonly answers: Map<unknown, unknown[]>
}

/** By the number of the sentence: one weak entry for a document, as each costs the collector of garbage. */
const views = new WeakMap<DocumentAnalysis, SentenceView[]>()

/** The view of a sentence, computed once for all rules. */
export function viewOf(analysed: AnalysedSentence, analysis: DocumentAnalysis): SentenceView {
  const all = views.get(analysis) ?? []
  const known = all[analysed.passage.index]
  if (known) return known
  if (all.length === 0) views.set(analysis, all)
  const { tokens } = analysed.sentence
  const children: number[][] = tokens.map(() => [])
  for (const token of tokens) {
    if (token.head >= 0 && token.head !== token.index) children[token.head]?.push(token.index)
  }
  const view: SentenceView = { analysed, analysis, tokens, children, answers: new Map() }
  all[analysed.passage.index] = view
  return view
}

const OUTSIDE: Token = {
  index: -1,
  text: '',
  lower: '',
  lemma: '',
  upos: 'X',
  xpos: '',
  start: 0,
  end: 0,
  head: -1,
  dep: '',
  ner: 'O',
  nerBegins: false,
  ordinary: false,
}

/** The token at `index`; a blank one outside the sentence, so that chains of questions need no checks. */
export const tokenAt = (view: SentenceView, index: number): Token => view.tokens[index] ?? OUTSIDE

export const childrenOf = (view: SentenceView, index: number): readonly number[] => view.children[index] ?? []

/** The first dependent of `index` with one of the labels, or -1. */
export function childBy(view: SentenceView, index: number, ...labels: readonly string[]): number {
  for (const child of childrenOf(view, index)) if (labels.includes(tokenAt(view, child).dep)) return child
  return -1
}

/** The dependents of `index` with one of the labels. */
export const childrenBy = (view: SentenceView, index: number, ...labels: readonly string[]): number[] =>
  childrenOf(view, index).filter(child => labels.includes(tokenAt(view, child).dep))

/** The token and its conjuncts, left to right: "Hamza", "Yarmouk" of "Hamza and Yarmouk". */
export function conjuncts(view: SentenceView, index: number): number[] {
  const out = [index]
  for (let at = 0; at < out.length && out.length < 12; at += 1) {
    const current = out[at] ?? -1
    for (const child of childrenOf(view, current)) {
      const token = tokenAt(view, child)
      const contrasted = childrenOf(view, current).some(
        other => other < child && tokenAt(view, other).lower === 'but',
      )
      if (token.dep === 'conj' && token.upos !== 'VERB' && token.upos !== 'AUX' && !contrasted)
        out.push(child)
    }
  }
  return out.sort((a, b) => a - b)
}

export const isVerb = (token: Token): boolean => token.upos === 'VERB' || token.upos === 'AUX'
export const isNominal = (token: Token): boolean =>
  token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON' || token.upos === 'NUM'

/** The tokens of a subtree, its head included, in no order; stops at `limit` tokens. */
export function subtree(view: SentenceView, index: number, limit = 200): number[] {
  const out = [index]
  for (let at = 0; at < out.length && out.length < limit; at += 1) {
    out.push(...childrenOf(view, out[at] ?? -1))
  }
  return out
}

/** A clause of time, cause or manner, also where the parse takes "When it stalled, X saw" for what X saw. */
export function isAdverbial(view: SentenceView, clause: number): boolean {
  const { dep, head } = tokenAt(view, clause)
  if (dep === 'advcl') return true
  if (dep !== 'ccomp' || head < clause) return false
  return childrenOf(view, clause).some(
    child => child < clause && SUBORDINATORS.has(tokenAt(view, child).lower),
  )
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'when while as after before once since because although though'.split(' '),
)
