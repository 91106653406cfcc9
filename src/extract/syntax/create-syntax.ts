import { coarseTag } from './coarse-tag.js'
import { entityBegins, entityType, findEntities } from './find-entities.js'
import { Frame, PAD } from './frame.js'
import { lemmatise } from './lemmatise.js'
import { Lexicon, type Word } from './lexicon.js'
import { mendAttachments } from './mend-attachments.js'
import { createTagMender } from './mend-verb-tags.js'
import { createTreeParser } from './parse-tree.js'
import { NER_LABELS, type Sentence, type Span } from './sentence.js'
import { splitSentences } from './split-sentences.js'
import type { SyntaxModel } from './syntax-model.js'
import { type TaggerModel, tag } from './tag.js'
import type { TokenDraft } from './token-draft.js'
import { tokeniseInto } from './tokenise.js'

export interface Syntax {
  analyse(text: string): Sentence[]
}

/** The analyser for one model. It keeps no state between texts but a cache of word forms: the same text gives the same sentences. */
export function createSyntax(model: SyntaxModel): Syntax {
  const tagger = withNames(withPastForms(model), model.tags)
  const lexicon = new Lexicon(model.lexicon, tagger.tagSets.length - 1)
  const frame = new Frame()
  const parseTree = createTreeParser(model)
  const mendTags = createTagMender(model.tags)
  const toToken = createTokenMaker(frame, model)
  const bounds: number[] = []

  const analyseSpan = (text: string, { start, end }: Span, index: number): Sentence => {
    bounds.length = 0
    tokeniseInto(text, start, end, bounds)
    frame.load(spelledOut(formsOf(text, bounds)), lexicon)
    tag(frame, tagger)
    mendTags(frame)
    findEntities(frame, model.entities)
    parseTree(frame)
    const tokens: TokenDraft[] = []
    for (let i = 0; i < frame.length; i++)
      tokens.push(toToken(text, bounds[2 * i] as number, bounds[2 * i + 1] as number, i))
    mendAttachments(tokens)
    return { index, start, end, text: text.slice(start, end), tokens }
  }

  return { analyse: text => splitSentences(text).map((span, index) => analyseSpan(text, span, index)) }
}

/** The tagger with one more set of tags, the last: those of past forms. */
function withPastForms({ tagger, tags }: SyntaxModel): TaggerModel {
  const past = ['VBD', 'VBN'].map(tag => tags.indexOf(tag)).filter(tag => tag >= 0)
  return { ...tagger, tagSets: [...tagger.tagSets, Uint8Array.from(past)] }
}

/** The tagger that takes an unknown word with a capital inside a sentence for a name, an adjective or a noun: "seized El Fasher". */
const withNames = (tagger: TaggerModel, tags: readonly string[]): TaggerModel => ({
  ...tagger,
  nameTags: Uint8Array.from(
    ['NNP', 'NNPS', 'JJ', 'NN', 'NNS'].map(tag => tags.indexOf(tag)).filter(tag => tag >= 0),
  ),
})

function formsOf(text: string, bounds: readonly number[]): string[] {
  const forms: string[] = []
  for (let i = 0; i < bounds.length; i += 2) forms.push(text.slice(bounds[i], bounds[i + 1]))
  return forms
}

/** "IS" in a sentence that is not all capitals is the group: the models know it by its longer name, and "IS" only as the verb. */
function spelledOut(forms: readonly string[]): readonly string[] {
  if (!forms.includes('IS') || !forms.some(form => form.length > 3 && form === form.toLowerCase()))
    return forms
  return forms.map(form => (form === 'IS' ? 'ISIS' : form))
}

type TokenMaker = (text: string, start: number, end: number, index: number) => TokenDraft

/** Makes the function that reads one token off an analysed frame. */
function createTokenMaker(frame: Frame, { tags, labels }: SyntaxModel): TokenMaker {
  return (text, start, end, index) => {
    const at = index + PAD
    const word = frame.words[index] as Word
    const isSpelledOut = word.text.length !== end - start
    const form = isSpelledOut ? text.slice(start, end) : word.text
    const lower = isSpelledOut ? form.toLowerCase() : word.lower
    const tagNumber = frame.tag[at] as number
    const xpos = tags[tagNumber] as string
    const lemma = isSpelledOut ? lemmatise(form, lower, xpos) : lemmaOf(word, tagNumber, xpos)
    const dep = labels[frame.label[at] as number] as string
    const head = frame.head[at] as number
    const entity = frame.entity[at] as number
    return {
      index,
      text: form,
      lower,
      lemma,
      upos: coarseTag(xpos, lower, lemma, dep),
      xpos,
      start,
      end,
      head: head === 0 ? -1 : head - PAD,
      dep,
      ner: NER_LABELS[entityType(entity)] ?? 'O',
      nerBegins: entityBegins(entity),
      ordinary: word.ordinary,
    }
  }
}

/** Worked out once for a word and tag. */
function lemmaOf(word: Word, tagNumber: number, xpos: string): string {
  const known = word.lemmas[tagNumber]
  if (known !== undefined) return known
  const lemma = lemmatise(word.text, word.lower, xpos)
  word.lemmas[tagNumber] = lemma
  return lemma
}
