import { isCompassWord } from '../compass-words.js'
import { mendDescribed } from './mend-described.js'
import type { TokenDraft } from './token-draft.js'

const NOMINAL = /^(?:dobj|pobj|nsubj|nsubjpass|conj|appos)$/
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP'])

/** Mends what the parse often hangs on the wrong word in reports of war. */
export function mendAttachments(tokens: readonly TokenDraft[]): void {
  for (const token of tokens) {
    if (token.xpos === 'VBG' && HAPPENINGS.has(token.lower)) mendGerund(tokens, token)
    else if (token.xpos === 'VBN' || token.xpos === 'VBD') mendDescribed(tokens, token)
    if (token.dep === 'conj' && FINITE.has(token.xpos)) mendReducedRelative(tokens, token)
    else if (
      token.dep === 'prep' &&
      (token.lower === 'against' || token.lower === 'between' || token.lower === 'of')
    )
      mendPhrase(tokens, token)
    else if (token.lower === 'as' && token.dep === 'prep') mendAsWellAs(tokens, token)
    else if (token.dep === 'pobj' && tokens[token.index - 1]?.text === ')') mendBracketed(tokens, token)
    else if (token.dep === 'ccomp' && TRANSFERRED.test(token.lemma)) mendTransferred(tokens, token)
    else if (token.xpos === 'VBN' && token.dep === 'ccomp') mendReducedClause(tokens, token)
    else if (token.dep === 'compound' && token.xpos === 'NNS') mendReceiver(tokens, token)
    else if (token.lower === 'by' && token.dep === 'prep') mendAgent(tokens, token)
    else if (token.dep === 'advcl' && SAYING.has(token.lower)) mendSaidBehind(tokens, token)
    else if (isCompassWord(token.lower) && NOMINAL.test(token.dep)) mendCompass(tokens, token)
  }
}

/**
 * "A bomb claimed by X killed 20 people", "drones supplied by Y struck the port": the parse joins the participle and the verb as if both
 * were told of the subject, though nothing joins them. The participle then only describes the subject.
 */
function mendReducedRelative(tokens: readonly TokenDraft[], verb: TokenDraft): void {
  const participle = tokens[verb.head]
  if (participle && participle.index < verb.index && describesSubject(tokens, participle, verb))
    reattach(tokens, participle, verb)
}

/** "Islamists backed by X seized Y", read as a thing told of: the participle only describes who seized. */
function mendReducedClause(tokens: readonly TokenDraft[], participle: TokenDraft): void {
  const verb = tokens[participle.head]
  const subject = subjectOf(tokens, participle)
  if (!verb || !subject || verb.index < participle.index || subjectOf(tokens, verb)) return
  const own = tokens.filter(({ head }) => head === participle.index)
  const parted = tokens.slice(participle.index, verb.index).some(({ text }) => /^[,;:"“”]$/.test(text))
  if (parted || !own.some(({ dep }) => dep === 'agent') || own.some(({ dep }) => /^aux|^dobj$/.test(dep)))
    return
  subject.head = verb.index
  participle.head = subject.index
  participle.dep = 'acl'
}

/** "giving the Kurdish fighters weapons", read as fighters' weapons: a plural with an article of its own is who receives. */
function mendReceiver(tokens: readonly TokenDraft[], plural: TokenDraft): void {
  const goods = tokens[plural.head]
  const verb = goods?.dep === 'dobj' ? tokens[goods.head] : undefined
  const article = tokens.find(({ head, dep }) => head === plural.index && dep === 'det')
  if (!verb || !article || !/^(?:give|send|sell|offer|grant|supply|provide)$/.test(verb.lemma)) return
  plural.head = verb.index
  plural.dep = 'dative'
}

/** "were supplied to the militia by X": who did it, not whose militia it is. */
function mendAgent(tokens: readonly TokenDraft[], by: TokenDraft): void {
  const to = tokens[tokens[by.head]?.head ?? -1]
  const verb = to?.lower === 'to' ? tokens[to.head] : undefined
  const own = verb ? tokens.filter(({ head }) => head === verb.index) : []
  if (!verb || !own.some(({ dep }) => dep === 'auxpass') || own.some(({ dep }) => dep === 'agent')) return
  by.head = verb.index
  by.dep = 'agent'
}

/** "launched by X against Y", "accused by X of shelling Y": the phrase is the verb's, not X's. */
function mendPhrase(tokens: readonly TokenDraft[], phrase: TokenDraft): void {
  if (phrase.lower === 'against') mendFoe(tokens, phrase)
  const way = tokens[phrase.head]
  const under = way?.lower === 'way' ? tokens[way.head] : undefined
  // "fighting was under way between X and Y".
  if (under?.lower === 'under' && under.head >= 0) phrase.head = under.head
  if (phrase.lower === 'of' && mendCharge(tokens, phrase)) return
  const agent = tokens[phrase.head]
  const by = tokens[agent?.head ?? -1]
  if (agent?.dep !== 'pobj' || by?.dep !== 'agent' || by.head < 0) return
  const charged = tokens.some(({ head, dep }) => head === phrase.index && dep === 'pcomp')
  if (phrase.lower !== 'of' || charged) phrase.head = by.head
}

/** "the Government of National Accord (GNA) forces": the forces are meant, not the government. */
function mendBracketed(tokens: readonly TokenDraft[], noun: TokenDraft): void {
  const of = tokens[noun.head]
  const name = tokens[of?.head ?? -1]
  if (noun.upos !== 'NOUN' || tokens[noun.index - 3]?.text !== '(' || of?.lower !== 'of' || !name) return
  if (!/^\p{Lu}/u.test(name.text)) return
  noun.head = name.head
  noun.dep = name.dep
  name.head = noun.index
  name.dep = 'nmod'
  for (const each of tokens)
    if (each.head === name.index && each.index < name.index && each.dep === 'det') each.head = noun.index
  const inner = tokens.find(({ head, dep }) => head === noun.index && dep === 'nmod')
  if (inner && inner.index > of.index) {
    inner.head = of.index
    inner.dep = 'pobj'
  }
}

const HAPPENINGS: ReadonlySet<string> = new Set(
  'fighting shelling bombing shooting killing infighting'.split(' '),
)
const OF_VERBS = /^(?:dobj|nsubj|aux|ccomp|xcomp)$/

/** "Shelling hit the depot", "Fighting broke out": a happening is told of, nobody does it to an object. */
function mendGerund(tokens: readonly TokenDraft[], gerund: TokenDraft): void {
  if (!/^[nc]subj(?:pass)?$/.test(gerund.dep)) return
  if (tokens.some(({ head, dep }) => head === gerund.index && OF_VERBS.test(dep))) return
  gerund.xpos = 'NN'
  gerund.upos = 'NOUN'
  gerund.lemma = gerund.lower
  gerund.dep = gerund.dep.replace('csubj', 'nsubj')
}

/** "accused the militias fighting on its side of killing …": what somebody is accused of hangs on the accusing. */
function mendCharge(tokens: readonly TokenDraft[], of: TokenDraft): boolean {
  const deed = tokens.find(({ head, dep }) => head === of.index && dep === 'pcomp')
  if (deed?.xpos !== 'VBG') return false
  const accusing = tokens.findLast(({ lemma, index }) => lemma === 'accuse' && index < of.index)
  if (!accusing || tokens.some(({ head, lower }) => head === accusing.index && lower === 'of')) return false
  const accused = tokens.find(({ head, dep }) => head === accusing.index && dep === 'dobj')
  if (!accused || accused.index === of.head || accused.index > of.index) return false
  of.head = accusing.index
  return true
}

/** "fought on the front lines against X", "fighting alongside X against Y": whom they fight, no matter where or beside whom. */
function mendFoe(tokens: readonly TokenDraft[], against: TokenDraft): void {
  const noun = tokens[against.head]
  const preposition = noun?.dep === 'pobj' ? tokens[noun.head] : undefined
  const verb = preposition?.dep === 'prep' ? tokens[preposition.head] : undefined
  if (!verb || !/^(?:fight|battle|clash)$/.test(verb.lemma) || preposition?.lower === 'against') return
  if (/^(?:on|in|at|near|along|across|alongside|beside|with|for)$/.test(preposition?.lower ?? ''))
    against.head = verb.index
}

const TRANSFERRED = /^(?:supply|provide|send|give|sell|donate|deliver|train|arm|control|hold|capture|seize)$/

/** "destroyed vehicles X had supplied to Y", read as a fact that was destroyed: the clause tells of the vehicles. */
function mendTransferred(tokens: readonly TokenDraft[], verb: TokenDraft): void {
  const own = tokens.filter(({ head }) => head === verb.index)
  const subject = own.find(({ dep }) => dep === 'nsubj')
  if (!subject || own.some(({ dep }) => dep === 'dobj' || dep === 'mark')) return
  const object = tokens.find(({ head, dep }) => head === verb.head && dep === 'dobj')
  const start =
    tokens.find(({ head, index }) => head === subject.index && index < subject.index)?.index ?? subject.index
  if (object?.index !== start - 1 || object.upos !== 'NOUN') return
  verb.head = object.index
  verb.dep = 'relcl'
}

const SAYING: ReadonlySet<string> = new Set(['said', 'says', 'reported', 'announced'])

/** "X took Y, after weeks of fighting, the group said": what the parse takes for a clause of time says who told all before it. */
function mendSaidBehind(tokens: readonly TokenDraft[], said: TokenDraft): void {
  const main = tokens[said.head]
  const mark = tokens.find(
    ({ head, dep, index }) => head === said.index && dep === 'mark' && index < said.index,
  )
  const time = mark && tokens.find(({ head, dep }) => head === mark.index && dep === 'pobj')
  const comma = tokens.findLast(({ text, index }) => text === ',' && index < said.index)
  if (!main || !mark || !time || main.dep !== 'ROOT' || main.index > mark.index) return
  if ((comma?.index ?? 0) < time.index || tokens.length - said.index > 8) return
  mark.head = main.index
  mark.dep = 'prep'
  said.head = -1
  said.dep = 'ROOT'
  main.head = said.index
  main.dep = 'ccomp'
}

/** "controls X, as well as Y": Y is joined to X. */
function mendAsWellAs(tokens: readonly TokenDraft[], as: TokenDraft): void {
  if (tokens[as.index - 1]?.lower !== 'well' || tokens[as.index - 2]?.lower !== 'as') return
  const other = tokens.find(({ head, dep }) => head === as.index && dep === 'pobj')
  const governor = tokens[as.head]
  const object = tokens.find(
    ({ head, dep, index }) => head === governor?.index && dep === 'dobj' && index < as.index,
  )
  const first = governor && /^(?:NOUN|PROPN)$/.test(governor.upos) ? governor : object
  if (!other || !first) return
  other.head = first.index
  other.dep = 'conj'
  as.head = first.index
  as.dep = 'cc'
}

/** "the Kadha front west of Taiz": the front is meant, and where it lies is said of it. */
function mendCompass(tokens: readonly TokenDraft[], compass: TokenDraft): void {
  const place = tokens[compass.index - 1]
  if (tokens[compass.index + 1]?.lower !== 'of' || place?.dep !== 'compound' || place.head !== compass.index)
    return
  place.head = compass.head
  place.dep = compass.dep
  for (const each of tokens)
    if (each.head === compass.index && each.index < place.index) each.head = place.index
  compass.head = place.index
  compass.dep = 'advmod'
}

function describesSubject(tokens: readonly TokenDraft[], participle: TokenDraft, verb: TokenDraft): boolean {
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

const subjectOf = (tokens: readonly TokenDraft[], verb: TokenDraft): TokenDraft | undefined =>
  tokens.find(({ head, dep }) => head === verb.index && /^nsubj/.test(dep))

/** The verb takes the place of the participle, which goes under its subject. */
function reattach(tokens: readonly TokenDraft[], participle: TokenDraft, verb: TokenDraft): void {
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
