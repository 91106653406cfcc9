import { coarseTag } from './coarse-tag.js'
import { entityBegins, entityType, findEntities } from './find-entities.js'
import { Frame, PAD } from './frame.js'
import { lemmatise } from './lemmatise.js'
import { Lexicon } from './lexicon.js'
import { mendAttachments } from './mend-attachments.js'
import { createTagMender } from './mend-verb-tags.js'
import { createTreeParser } from './parse-tree.js'
import { NER_LABELS, type Sentence, type Span, type Token } from './sentence.js'
import { splitSentences } from './split-sentences.js'
import type { SyntaxModel } from './syntax-model.js'
import { type TaggerModel, tag } from './tag.js'
import { tokeniseInto } from './tokenise.js'

export interface AnalyseOptions {
  /**
   * Says of each sentence, once it has tags, lemmas and entities, whether it is worth parsing; left out, all are parsed. The
   * tokens of a sentence that is not parsed keep head -1 and an empty label. Do not keep what is handed in: it is completed in place.
   */
  readonly parseIf?: (sentence: Sentence) => boolean
}

export interface Syntax {
  analyse(text: string, options?: AnalyseOptions): Sentence[]
}

/** The analyser for one model. It keeps no state between texts but a cache of word forms: the same text gives the same sentences. */
export function createSyntax(model: SyntaxModel): Syntax {
  const tagger = withNames(withPastForms(model), model.tags)
  const lexicon = new Lexicon(model.lexicon, tagger.tagSets.length - 1)
  const frame = new Frame()
  const parseTree = createTreeParser(model)
  const mendTags = createTagMender(model.tags)
  const whole: SyntaxModel = { ...model, tagger }
  return {
    analyse: (text, { parseIf } = {}) =>
      splitSentences(text).map((span, index) => {
        const sentence = describe(text, span, index, frame, lexicon, whole, mendTags)
        if (parseIf === undefined || parseIf(sentence)) {
          parseTree(frame)
          addArcs(sentence.tokens, frame, whole)
          mendAttachments(sentence.tokens)
        }
        return sentence
      }),
  }
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

/** A token that is still in the making. */
type Draft = { -readonly [Key in keyof Token]: Token[Key] }
type DraftSentence = Sentence & { readonly tokens: readonly Draft[] }

/** Everything but the tree. */
function describe(
  text: string,
  { start, end }: Span,
  index: number,
  frame: Frame,
  lexicon: Lexicon,
  model: SyntaxModel,
  mendTags: (frame: Frame) => void,
): DraftSentence {
  const bounds: number[] = []
  tokeniseInto(text, start, end, bounds)
  frame.load(spelledOut(formsOf(text, bounds)), lexicon)
  tag(frame, model.tagger)
  mendTags(frame)
  findEntities(frame, model.entities)
  const tokens: Draft[] = []
  for (let i = 0; i < frame.length; i++) {
    tokens.push(draftToken(text, bounds[2 * i] as number, bounds[2 * i + 1] as number, i, frame, model))
  }
  return { index, start, end, text: text.slice(start, end), tokens }
}

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

function draftToken(
  text: string,
  start: number,
  end: number,
  index: number,
  frame: Frame,
  model: SyntaxModel,
): Draft {
  const word = frame.words[index]
  const form = word?.text.length === end - start ? word.text : text.slice(start, end)
  const lower = form === 'IS' ? 'is' : (word?.lower ?? form)
  const xpos = model.tags[frame.tag[index + PAD] as number] as string
  const lemma = lemmatise(form, lower, xpos)
  const entity = frame.entity[index + PAD] as number
  return {
    index,
    text: form,
    lower,
    lemma,
    upos: coarseTag(xpos, lower, lemma, ''),
    xpos,
    start,
    end,
    head: -1,
    dep: '',
    ner: NER_LABELS[entityType(entity)] ?? 'O',
    nerBegins: entityBegins(entity),
    ordinary: word?.ordinary ?? false,
  }
}

/** Copies the tree from the frame; "that", "have" and their like get their universal tag from it, and a misread participle its tag. */
function addArcs(tokens: readonly Draft[], frame: Frame, model: SyntaxModel): void {
  for (const token of tokens) {
    const at = token.index + PAD
    const head = frame.head[at] as number
    token.head = head === 0 ? -1 : head - PAD
    token.dep = model.labels[frame.label[at] as number] as string
    const xpos = model.tags[frame.tag[at] as number] as string
    if (xpos !== token.xpos) {
      token.xpos = xpos
      token.lemma = lemmatise(token.text, token.lower, xpos)
    }
    token.upos = coarseTag(token.xpos, token.lower, token.lemma, token.dep)
  }
}
