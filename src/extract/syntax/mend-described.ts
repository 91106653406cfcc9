import type { TokenDraft } from './token-draft.js'

/**
 * "Forces of X's internationally recognised government captured Y", read as forces that recognised a government, "Iran-backed militias
 * attacked", read as Iran that backed: the participle only describes the noun behind it, and what the parse hung on it belongs to the
 * noun or to the next verb.
 */
export function mendDescribed(tokens: readonly TokenDraft[], participle: TokenDraft): void {
  const before = tokens[participle.index - 1]
  if (!before || participle.dep === 'amod') return
  const joined = before.text === '-' && before.end === participle.start
  if (!joined && before.lower !== 'internationally') return
  if (!DESCRIBING.test(participle.lower)) return
  if (participle.dep === 'advcl' && describedAfterComma(tokens, participle)) return
  const noun = nounBehind(tokens, participle.index)
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

/** The head of the bare noun phrase that follows; undefined where none does. */
function nounBehind(tokens: readonly TokenDraft[], participle: number): TokenDraft | undefined {
  let noun: TokenDraft | undefined
  for (const token of tokens.slice(participle + 1, participle + 6)) {
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(token.upos)) break
    if (token.upos !== 'ADJ') noun = token
  }
  return noun
}

const DESCRIBING =
  /^(?:backed|supported|led|held|controlled|aligned|allied|funded|armed|trained|sponsored|occupied|recogni[sz]ed)$/
/** What stays with the participle. */
const KEPT = /^(?:advmod|dobj|npadvmod)$/

/** The verb stands where the participle stood, with all that hung on it. */
function takeOver(tokens: readonly TokenDraft[], participle: TokenDraft, verb: TokenDraft): void {
  for (const each of tokens)
    if (each.head === participle.index && each !== verb && !KEPT.test(each.dep) && each.text !== '-')
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
