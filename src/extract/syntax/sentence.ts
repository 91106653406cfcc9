/** Universal part-of-speech tags. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
] as const
export type Upos = (typeof UPOS)[number]

/** OntoNotes entity types, O for none. */
export type NerLabel =
  | 'O'
  | 'PERSON'
  | 'NORP'
  | 'FAC'
  | 'ORG'
  | 'GPE'
  | 'LOC'
  | 'PRODUCT'
  | 'EVENT'
  | 'WORK_OF_ART'
  | 'LAW'
  | 'LANGUAGE'
  | 'DATE'
  | 'TIME'
  | 'PERCENT'
  | 'MONEY'
  | 'QUANTITY'
  | 'ORDINAL'
  | 'CARDINAL'

/** A word of a sentence with its analysis. Offsets are UTF-16 code units into the document's text. */
export interface Token {
  readonly index: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly upos: Upos
  /** Penn Treebank tag. */
  readonly xpos: string
  readonly start: number
  readonly end: number
  /** Index of the syntactic head in the sentence, -1 for a root. */
  readonly head: number
  /** ClearNLP-style dependency label (nsubj, nsubjpass, dobj, prep, pobj, agent, relcl, acl, appos, conj, poss, compound, ...). */
  readonly dep: string
  readonly ner: NerLabel
  /** True where an entity span begins here. */
  readonly nerBegins: boolean
}

export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly tokens: readonly Token[]
}
