import { coarseTag } from './coarse-tag.js'
import { entityBegins, entityType, findEntities } from './find-entities.js'
import { Frame, PAD } from './frame.js'
import { labelArcs } from './label-arcs.js'
import { lemmatise } from './lemmatise.js'
import { Lexicon } from './lexicon.js'
import { parse } from './parse.js'
import { NER_LABELS, type Sentence, type Span, type Token } from './sentence.js'
import { splitSentences } from './split-sentences.js'
import type { SyntaxModel } from './syntax-model.js'
import { tag } from './tag.js'
import { tokeniseInto } from './tokenise.js'

export interface AnalyseOptions {
  /**
   * Says of each sentence, once it has tags and entities, whether it is worth parsing; left out, all are parsed. The tokens of a
   * sentence that is not parsed have head -1 and an empty label.
   */
  readonly parseIf?: (sentence: Sentence) => boolean
}

export interface Syntax {
  analyse(text: string, options?: AnalyseOptions): Sentence[]
}

/** The analyser for one model. It keeps no state between texts but a cache of word forms: the same text gives the same sentences. */
export function createSyntax(model: SyntaxModel): Syntax {
  const lexicon = new Lexicon(model.lexicon)
  const frame = new Frame()
  return {
    analyse: (text, { parseIf } = {}) =>
      splitSentences(text).map((span, index) => {
        const bounds: number[] = []
        tokeniseInto(text, span.start, span.end, bounds)
        const forms = formsOf(text, bounds)
        frame.load(forms, lexicon)
        tag(frame, model.tagger)
        findEntities(frame, model.entities)
        if (parseIf !== undefined) {
          const sketch = build(text, span, index, bounds, forms, frame, model, false)
          if (!parseIf(sketch)) return sketch
        }
        parse(frame, model.parser)
        labelArcs(frame, model.labeller)
        return build(text, span, index, bounds, forms, frame, model, true)
      }),
  }
}

function formsOf(text: string, bounds: readonly number[]): string[] {
  const forms: string[] = []
  for (let i = 0; i < bounds.length; i += 2) forms.push(text.slice(bounds[i], bounds[i + 1]))
  return forms
}

function build(
  text: string,
  { start, end }: Span,
  index: number,
  bounds: readonly number[],
  forms: readonly string[],
  frame: Frame,
  model: SyntaxModel,
  parsed: boolean,
): Sentence {
  const tokens: Token[] = []
  for (let i = 0; i < forms.length; i++) {
    const at = i + PAD
    const form = forms[i] as string
    const lower = frame.words[i]?.lower ?? form
    const xpos = model.tags[frame.tag[at] as number] as string
    const lemma = lemmatise(form, lower, xpos)
    const dep = parsed ? (model.labels[frame.label[at] as number] as string) : ''
    const entity = frame.entity[at] as number
    tokens.push({
      index: i,
      text: form,
      lower,
      lemma,
      upos: coarseTag(xpos, lower, lemma, dep),
      xpos,
      start: bounds[2 * i] as number,
      end: bounds[2 * i + 1] as number,
      head: parsed && frame.head[at] !== 0 ? (frame.head[at] as number) - PAD : -1,
      dep,
      ner: NER_LABELS[entityType(entity)] ?? 'O',
      nerBegins: entityBegins(entity),
    })
  }
  return { index, start, end, text: text.slice(start, end), tokens }
}
