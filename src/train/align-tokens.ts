import type { Span } from '../extract/syntax/sentence.js'
import { tokenise } from '../extract/syntax/tokenise.js'
import type { TreebankToken } from './read-conllu.js'

/** The text of a treebank sentence, and where its tokens stand in it. */
export function detokenise(sentence: readonly TreebankToken[]): {
  readonly text: string
  readonly spans: readonly Span[]
} {
  let text = ''
  const spans: Span[] = []
  for (const { form, spaceAfter } of sentence) {
    spans.push({ start: text.length, end: text.length + form.length })
    text += spaceAfter ? `${form} ` : form
  }
  return { text, spans }
}

/**
 * The sentence in the tokens of our own tokeniser, or null where the two cannot be matched. Where ours are coarser ("Col" "."),
 * the annotated tokens merge if all but one of them hang inside; where they are finer ("U.S.-led"), a hyphened word opens up.
 */
export function alignTokens(sentence: readonly TreebankToken[]): TreebankToken[] | null {
  const { text, spans } = detokenise(sentence)
  const ours = tokenise(text, { start: 0, end: text.length })
  const pieces = matchSpans(spans, ours)
  if (pieces === null) return null
  const aligned: (TreebankToken & { readonly oldHead: number })[] = []
  /** New index of the token that stands for an old one as a head. */
  const representative: number[] = []
  for (const { old, made } of pieces) {
    const tokens = old.map(i => sentence[i]).filter(token => token !== undefined)
    const built =
      made.length === 1
        ? mergeTokens(tokens, old)
        : openHyphens(
            tokens,
            made.map(s => text.slice(s.start, s.end)),
            aligned.length,
          )
    if (built === null) return null
    const keeper = aligned.length + built.findIndex(token => token.external)
    for (const i of old) representative[i] = keeper
    const last = tokens.at(-1)
    built.forEach(({ token, oldHead }, k) => {
      aligned.push({ ...token, oldHead, spaceAfter: k === built.length - 1 && (last?.spaceAfter ?? true) })
    })
  }
  return aligned.map(({ oldHead, ...token }) =>
    oldHead === INTERNAL ? token : { ...token, head: oldHead < 0 ? -1 : (representative[oldHead] ?? -1) },
  )
}

/** Marks a head that is a new index already. */
const INTERNAL = -2

interface Built {
  readonly token: TreebankToken
  readonly oldHead: number
  readonly external: boolean
}

function mergeTokens(tokens: readonly TreebankToken[], old: readonly number[]): Built[] | null {
  const outside = tokens.filter(token => !old.includes(token.head))
  const [keeper] = outside
  if (keeper === undefined) return null
  const inner = outside.length === 1 || tokens.every(token => token === tokens[0] || token.form === '.')
  const first = tokens[0]
  if (!inner || first === undefined) return null
  const chosen =
    tokens.length > 1 ? (first.xpos === '.' ? keeper : outside.includes(first) ? first : keeper) : keeper
  const form = tokens.map(token => token.form).join('')
  const token =
    tokens.length === 1
      ? chosen
      : { ...chosen, form, lemma: chosen.lemma === chosen.form ? form : chosen.lemma, ner: first.ner }
  return [{ token, oldHead: chosen.head, external: true }]
}

const PARTICIPLE = /(ed|led|held|born|run|made|built|won|fought|en|based|wide)$/

/** "U.S.-led" becomes "U.S." npadvmod, "-" punct, "led", as the annotation has it for "UN-led". */
function openHyphens(
  tokens: readonly TreebankToken[],
  forms: readonly string[],
  offset: number,
): Built[] | null {
  const [token] = tokens
  if (tokens.length !== 1 || token === undefined || forms.length !== 3) return null
  const [left = '', hyphen = '', right = ''] = forms
  if (!/^[-‑–—]$/.test(hyphen) || !/^[A-Z]/.test(left)) return null
  const head = offset + 2
  const participle = PARTICIPLE.test(right)
  const ner = token.ner === 'O' ? 'B-GPE' : token.ner
  const modifier = {
    ...token,
    lemma: left,
    form: left,
    upos: 'PROPN',
    xpos: 'NNP',
    head,
    dep: participle ? 'npadvmod' : 'compound',
    ner,
  }
  const mark = {
    ...token,
    lemma: hyphen,
    form: hyphen,
    upos: 'PUNCT',
    xpos: 'HYPH',
    head,
    dep: 'punct',
    ner: 'O',
  }
  const last = participle
    ? { ...token, lemma: right, form: right, upos: 'VERB', xpos: 'VBN', ner: 'O' }
    : { ...token, lemma: right, form: right, ner: 'O' }
  return [
    { token: modifier, oldHead: INTERNAL, external: false },
    { token: mark, oldHead: INTERNAL, external: false },
    { token: last, oldHead: token.head, external: true },
  ]
}

interface Piece {
  readonly old: number[]
  readonly made: Span[]
}

/** Smallest groups of annotated and own tokens that cover the same characters; null where there are none. */
export function matchSpans(annotated: readonly Span[], ours: readonly Span[]): Piece[] | null {
  const pieces: Piece[] = []
  let i = 0
  let j = 0
  while (i < annotated.length && j < ours.length) {
    const piece: Piece = { old: [i], made: ours.slice(j, j + 1) }
    let left = annotated[i++]?.end ?? 0
    let right = ours[j++]?.end ?? 0
    while (left !== right) {
      if (left < right && i < annotated.length) {
        piece.old.push(i)
        left = annotated[i++]?.end ?? 0
      } else if (right < left && j < ours.length) {
        piece.made.push(...ours.slice(j, j + 1))
        right = ours[j++]?.end ?? 0
      } else return null
    }
    pieces.push(piece)
  }
  return i === annotated.length && j === ours.length ? pieces : null
}
