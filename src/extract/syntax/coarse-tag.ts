import type { Upos } from './sentence.js'

const BY_PENN_TAG: Readonly<Record<string, Upos>> = {
  CC: 'CCONJ',
  CD: 'NUM',
  DT: 'DET',
  EX: 'PRON',
  FW: 'X',
  IN: 'ADP',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  MD: 'AUX',
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  PDT: 'DET',
  POS: 'PART',
  PRP: 'PRON',
  PRP$: 'PRON',
  RB: 'ADV',
  RBR: 'ADV',
  RBS: 'ADV',
  RP: 'ADP',
  SYM: 'SYM',
  $: 'SYM',
  TO: 'PART',
  UH: 'INTJ',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
  WDT: 'PRON',
  WP: 'PRON',
  WP$: 'DET',
  WRB: 'SCONJ',
  ',': 'PUNCT',
  '.': 'PUNCT',
  ':': 'PUNCT',
  '``': 'PUNCT',
  "''": 'PUNCT',
  '-LRB-': 'PUNCT',
  '-RRB-': 'PUNCT',
  HYPH: 'PUNCT',
  NFP: 'PUNCT',
}

const PRONOUN_NOUNS = new Set(
  'something nothing anything everything someone anyone everyone somebody anybody nobody everybody'.split(
    ' ',
  ),
)
const ALWAYS_SUBORDINATE = new Set([
  'that',
  'if',
  'because',
  'whether',
  'although',
  'though',
  'while',
  'unless',
])

/** The universal tag that a Penn tag stands for, given the lemma and the label of the arc. */
export function coarseTag(xpos: string, lower: string, lemma: string, dep: string): Upos {
  if (xpos.startsWith('VB')) return isAuxiliary(lemma, dep) ? 'AUX' : 'VERB'
  switch (xpos) {
    case 'IN':
      return ALWAYS_SUBORDINATE.has(lower) || dep === 'mark' ? 'SCONJ' : 'ADP'
    case 'DT':
      return isDeterminer(dep) ? 'DET' : 'PRON'
    case 'WDT':
      return dep === 'det' ? 'DET' : 'PRON'
    case 'RB':
      return lemma === 'not' ? 'PART' : 'ADV'
    case 'NN':
      return PRONOUN_NOUNS.has(lower) ? 'PRON' : 'NOUN'
    default:
      return BY_PENN_TAG[xpos] ?? 'X'
  }
}

const isDeterminer = (dep: string): boolean =>
  dep === 'det' || dep === 'predet' || dep === 'preconj' || dep === 'advmod' || dep === 'quantmod'

function isAuxiliary(lemma: string, dep: string): boolean {
  return lemma === 'be' || dep === 'aux' || dep === 'auxpass'
}
