/** Universal part-of-speech tags, as far as English uses them. */
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
] as const
export type Upos = (typeof UPOS)[number]

/** OntoNotes entity types, O for none. */
export const NER_LABELS = [
  'O',
  'PERSON',
  'NORP',
  'FAC',
  'ORG',
  'GPE',
  'LOC',
  'PRODUCT',
  'EVENT',
  'WORK_OF_ART',
  'LAW',
  'LANGUAGE',
  'DATE',
  'TIME',
  'PERCENT',
  'MONEY',
  'QUANTITY',
  'ORDINAL',
  'CARDINAL',
] as const
export type NerLabel = (typeof NER_LABELS)[number]

/** Part of a text: UTF-16 offsets, `start` included and `end` not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A word of a sentence with its analysis. Offsets are UTF-16 code units into the document's text. */
export interface Token extends Span {
  readonly index: number
  /** Exactly `document.slice(start, end)`. */
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly upos: Upos
  /** Penn Treebank tag. */
  readonly xpos: string
  /** Index of the syntactic head in the sentence; -1 for the root. */
  readonly head: number
  /** ClearNLP-style dependency label (nsubj, nsubjpass, dobj, prep, pobj, agent, relcl, acl, appos, conj, poss, compound, ...). */
  readonly dep: string
  readonly ner: NerLabel
  /** True where an entity span begins here: two may stand side by side. */
  readonly nerBegins: boolean
  /** A word that is often written without a capital, as far as the model knows: a capital alone makes it no name. */
  readonly ordinary: boolean
}

export interface Sentence extends Span {
  readonly index: number
  /** Exactly `document.slice(start, end)`. */
  readonly text: string
  readonly tokens: readonly Token[]
}
