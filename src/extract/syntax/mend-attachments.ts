import type { Token } from './sentence.js'

type Draft = { -readonly [Key in keyof Token]: Token[Key] }

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP'])

/** Mends what the parse often hangs on the wrong word in reports of war. */
export function mendAttachments(tokens: readonly Draft[]): void {
  for (const token of tokens) {
    if (token.dep === 'conj' && FINITE.has(token.xpos)) mendReducedRelative(tokens, token)
    else if (token.dep === 'prep' && (token.lower === 'against' || token.lower === 'of'))
      mendPhrase(tokens, token)
  }
}

/**
 * "A bomb claimed by X killed 20 people", "drones supplied by Y struck the port": the parse joins the participle and the verb as if both
 * were told of the subject, though nothing joins them. The participle then only describes the subject.
 */
function mendReducedRelative(tokens: readonly Draft[], verb: Draft): void {
  const participle = tokens[verb.head]
  if (participle && participle.index < verb.index && describesSubject(tokens, participle, verb))
    reattach(tokens, participle, verb)
}

/** "launched by X against Y", "accused by X of shelling Y": the phrase is the verb's, not X's. */
function mendPhrase(tokens: readonly Draft[], phrase: Draft): void {
  const agent = tokens[phrase.head]
  const by = tokens[agent?.head ?? -1]
  if (agent?.dep !== 'pobj' || by?.dep !== 'agent' || by.head < 0) return
  const charged = tokens.some(({ head, dep }) => head === phrase.index && dep === 'pcomp')
  if (phrase.lower === 'against' || charged) phrase.head = by.head
}

function describesSubject(tokens: readonly Draft[], participle: Draft, verb: Draft): boolean {
  if (!/^VB[ND]$/.test(participle.xpos) || !/^(?:ROOT|ccomp|conj|advcl)$/.test(participle.dep)) return false
  if (subjectOf(tokens, participle) === undefined || subjectOf(tokens, verb) !== undefined) return false
  let described = false
  for (const each of tokens) {
    const between = each.index > participle.index && each.index < verb.index
    if (between && /^(?:,|;|:|-|–|—|and|or|but|then)$/.test(each.lower)) return false
    if (each.head === verb.index && each.index < verb.index && /^aux/.test(each.dep)) return false
    if (each.head !== participle.index) continue
    if (/^(?:aux|auxpass|neg|dobj|mark|ccomp|xcomp)$/.test(each.dep)) return false
    if (between && /^(?:agent|prep)$/.test(each.dep)) described = true
  }
  return described
}

const subjectOf = (tokens: readonly Draft[], verb: Draft): Draft | undefined =>
  tokens.find(({ head, dep }) => head === verb.index && /^nsubj/.test(dep))

/** The verb takes the place of the participle, which goes under its subject. */
function reattach(tokens: readonly Draft[], participle: Draft, verb: Draft): void {
  const subject = subjectOf(tokens, participle)
  if (!subject) return
  for (const each of tokens)
    if (
      each.head === participle.index &&
      each !== verb &&
      (each.index < participle.index || each.index > verb.index)
    )
      each.head = verb.index
  verb.head = participle.head
  verb.dep = participle.dep
  participle.head = subject.index
  participle.dep = 'acl'
  participle.xpos = 'VBN'
}
