import type { TokenDraft } from './token-draft.js'

/**
 * "Forces of X's internationally recognised government captured Y", read as forces that recognised a government: the participle only
 * describes the noun behind it, and what the parse hung on it belongs to the noun or to the next verb.
 */
export function mendRecognised(tokens: readonly TokenDraft[], participle: TokenDraft): void {
  if (participle.dep === 'advcl' && describedAfterComma(tokens, participle)) return
  if (tokens[participle.index - 1]?.lower !== 'internationally' || participle.dep === 'amod') return
  const noun = tokens.find(
    ({ index, upos }) => index > participle.index && index < participle.index + 4 && upos === 'NOUN',
  )
  if (!noun) return
  const verb = tokens.find(
    ({ head, dep, xpos, index }) =>
      head === participle.index &&
      index > noun.index &&
      /^VB[DZP]$/.test(xpos) &&
      /^(?:advcl|ccomp|conj)$/.test(dep),
  )
  const owner =
    tokens[tokens[participle.index - 2]?.dep === 'case' ? (tokens[participle.index - 2]?.head ?? -1) : -1]
  const subject = tokens.find(({ head, dep }) => head === participle.index && dep === 'nsubj')
  if (verb) takeOver(tokens, participle, verb)
  if (owner && owner.index < participle.index) {
    noun.head = owner.head
    noun.dep = owner.dep
    owner.head = noun.index
    owner.dep = 'poss'
  } else if (verb && !subject) {
    noun.head = verb.index
    noun.dep = 'nsubj'
  } else if (!verb) {
    noun.head = participle.head
    noun.dep = participle.dep
  }
  participle.head = noun.index
  participle.dep = 'amod'
}

/** The verb stands where the participle stood, with all that hung on it. */
function takeOver(tokens: readonly TokenDraft[], participle: TokenDraft, verb: TokenDraft): void {
  for (const each of tokens)
    if (each.head === participle.index && each !== verb && each.dep !== 'advmod' && each.dep !== 'dobj')
      each.head = verb.index
  verb.head = participle.head
  verb.dep = participle.dep
}

/** "its support of the rival, internationally recognized government": nobody recognizes anything, the government is so described. */
function describedAfterComma(tokens: readonly TokenDraft[], participle: TokenDraft): boolean {
  const noun = tokens.find(({ head, dep }) => head === participle.index && dep === 'dobj')
  const comma = tokens[participle.index - 2]
  const adjective = tokens[participle.index - 3]
  if (participle.xpos !== 'VBN' || comma?.lower !== ',' || !noun || !adjective) return false
  if (adjective.dep !== 'pobj' && adjective.dep !== 'dobj') return false
  noun.head = adjective.head
  noun.dep = adjective.dep
  for (const described of [adjective, participle]) {
    described.head = noun.index
    described.dep = 'amod'
  }
  return true
}
