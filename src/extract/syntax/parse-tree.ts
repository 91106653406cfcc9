import { type Frame, PAD } from './frame.js'
import { labelArcs } from './label-arcs.js'
import { parse } from './parse.js'
import type { SyntaxModel } from './syntax-model.js'

/**
 * Makes the function that gives a tagged frame its labelled tree. "The SDF, an alliance, captured Raqqa" is easily read as a noun with
 * a participle; but a passive participle has no object, so where one gets an object under a noun that is the root, it is taken for the
 * past tense and the sentence is parsed again.
 */
export function createTreeParser(model: SyntaxModel): (frame: Frame) => void {
  const { parser, labeller, tags, labels, tagger } = model
  const participle = tags.indexOf('VBN')
  const past = tags.indexOf('VBD')
  const clause = labels.indexOf('acl')
  const object = labels.indexOf('dobj')
  const isVerb = tags.map(tag => tag.startsWith('VB') || tag === 'MD')

  const isMisread = (frame: Frame, at: number): boolean => {
    if (frame.tag[at] !== participle || frame.label[at] !== clause) return false
    const root = frame.head[at] as number
    if (frame.head[root] !== 0 || isVerb[frame.tag[root] as number]) return false
    return (
      hasObject(frame, at, object) && (tagger.tagSets[frame.tagSet[at] as number]?.includes(past) ?? false)
    )
  }

  const findMisread = (frame: Frame): number => {
    for (let at = PAD; at < PAD + frame.length; at++) if (isMisread(frame, at)) return at
    return 0
  }

  return frame => {
    parse(frame, parser)
    labelArcs(frame, labeller)
    const misread = findMisread(frame)
    if (misread === 0) return
    frame.tag[misread] = past
    parse(frame, parser)
    labelArcs(frame, labeller)
  }
}

function hasObject(frame: Frame, verb: number, object: number): boolean {
  for (let at = verb + 1; at < PAD + frame.length; at++) {
    if (frame.head[at] === verb && frame.label[at] === object) return true
  }
  return false
}
