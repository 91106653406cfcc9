import type { Sentence, Token } from '../syntax/sentence.js'
import type { Candidate } from './candidate.js'
import { isCapitalised } from './phrase-text.js'

const OPENING = /^["“”'‘’:•*\-–—]+$/

/** In a heading most words have capitals, which then tell nothing. It has no full stop, unlike a sentence full of names. */
export function isHeading({ tokens }: Sentence): boolean {
  if (tokens.at(-1)?.text === '.') return false
  const long = tokens.filter(({ text }) => text.length > 3)
  return long.length > 3 && long.filter(isCapitalised).length > 0.7 * long.length
}

const isShouted = ({ text }: Token): boolean => text.length > 3 && text === text.toUpperCase()

/** Whether an everyday word has its capital by where it stands: first in its sentence, in a heading, in a text all of capitals. */
function isByChance(at: number, { tokens }: Sentence, heading: boolean): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!token?.ordinary) return false
  return heading || isShouted(token) || before === undefined || OPENING.test(before.text)
}

function hasChanceCapitals(name: Candidate, sentence: Sentence, heading: boolean): boolean {
  if (name.state || name.actors.some(({ how, strength }) => how === 'EXACT' && strength === 'STRONG'))
    return false
  const span = sentence.tokens.slice(name.first, name.last + 1)
  const chance = ({ index }: Token): boolean => isByChance(index, sentence, heading)
  if (span.every(chance)) return true
  // "US JETS DESTROY BASE": a run of capitals with everyday words in it is a headline, not a name.
  return name.places.length + name.actors.length === 0 && span.every(isShouted) && span.some(chance)
}

/**
 * The names of a document without everyday words that have a capital by chance ("Policy", "READ MORE"): such a word is a name only where
 * the document writes it so inside a sentence as well.
 */
export function withoutChanceCapitals(
  bySentence: readonly (readonly Candidate[])[],
  sentences: readonly Sentence[],
): Candidate[][] {
  const headings = sentences.map(isHeading)
  const isChance = (name: Candidate): boolean => {
    const sentence = sentences[name.sentence]
    return sentence !== undefined && hasChanceCapitals(name, sentence, headings[name.sentence] ?? false)
  }
  const chance = new Set(bySentence.flat().filter(isChance))
  if (chance.size === 0) return bySentence.map(names => [...names])
  const sure = new Set(
    bySentence
      .flat()
      .filter(name => !chance.has(name))
      .map(({ core }) => core.toLowerCase()),
  )
  return bySentence.map(names => names.filter(name => !chance.has(name) || sure.has(name.core.toLowerCase())))
}
