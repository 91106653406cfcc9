import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** One word of a treebank; `head` is an index into the sentence, -1 for the root. */
export interface TreebankToken {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly dep: string
  /** `O`, `B-GPE`, `I-GPE` ... */
  readonly ner: string
  readonly spaceAfter: boolean
}

/** The sentences of a CoNLL-U file, plain or gzipped. A root may point to 0 or to itself. */
export function readConllu(path: string): TreebankToken[][] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const sentences: TreebankToken[][] = []
  let current: TreebankToken[] = []
  for (const line of text.split('\n')) {
    if (line === '') {
      if (current.length > 0) sentences.push(current)
      current = []
    } else if (!line.startsWith('#')) current.push(parseLine(line, current.length))
  }
  return sentences
}

function parseLine(line: string, index: number): TreebankToken {
  const [, form = '', lemma = '', upos = '', xpos = '', , headText = '0', dep = '', , misc = ''] =
    line.split('\t')
  const head = Number(headText) - 1
  return {
    form,
    lemma,
    upos,
    xpos,
    head: head === index ? -1 : head,
    dep: head === index || dep === 'root' ? 'ROOT' : dep,
    ner: /NER=([^|]+)/.exec(misc)?.[1] ?? 'O',
    spaceAfter: !misc.includes('SpaceAfter=No'),
  }
}
