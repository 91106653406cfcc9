import type { DocumentEntity } from '../../domain/mention.js'
import { isCompassWord } from '../compass-words.js'
import type { Candidate } from '../mentions/candidate.js'
import { phraseText } from '../mentions/phrase-text.js'
import type { Sentence } from '../syntax/sentence.js'
import type { EntityDraft } from './entity-register.js'

/** Longer surface forms are phrases about the entity rather than names of it. */
const LONGEST_NAME = 12

function surfaceForms(mention: Candidate, sentence: Sentence): string[] {
  // A bare noun ("forces") would name whatever else is called so.
  const bare =
    mention.form === 'DESCRIPTION' && mention.coreFirst === mention.coreLast && mention.first < mention.head
  const forms =
    bare && (mention.owner || mention.modifiers.length > 0)
      ? [...mention.variants]
      : [mention.core, ...mention.variants]
  if (mention.last - mention.first < LONGEST_NAME)
    forms.unshift(phraseText(sentence, mention.first, mention.last))
  if (mention.form === 'DESCRIPTION') {
    if (mention.last > mention.head) forms.push(phraseText(sentence, mention.first, mention.head))
    for (const last of [rightEdge(sentence, mention.head), relativeEdge(sentence, mention.head)])
      if (last > mention.last && last - mention.first < LONGEST_NAME)
        forms.push(phraseText(sentence, mention.first, last))
  }
  return mention.form === 'PRONOUN' ? [] : forms
}

const WITHIN_PHRASE =
  /^(?:prep|pobj|pcomp|det|amod|compound|poss|case|nummod|quantmod|advmod|npadvmod|acl|agent)$/

/** Last token of what is said of a noun right behind it: "several villages south of the border crossing", "areas held by the army". */
function rightEdge({ tokens }: Sentence, head: number): number {
  let last = head
  for (let at = head + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !WITHIN_PHRASE.test(token.dep)) break
    let above = token.head
    while (above > at && WITHIN_PHRASE.test(tokens[above]?.dep ?? '')) above = tokens[above]?.head ?? -1
    // "villages south of the crossing": the parse hangs the direction on the verb.
    const direction = isCompassWord(token.lower) && tokens[at + 1]?.lower === 'of'
    if (!direction && (above < head || above > last)) break
    last = at
  }
  const end = tokens[last]
  return end && /^(?:prep|agent|det|amod|case)$/.test(end.dep) ? head : last
}

/** Last token of a relative clause right behind a noun, without a comma: "the territory it held in 2014". */
function relativeEdge({ tokens }: Sentence, head: number): number {
  const clause = tokens.find(token => token.dep === 'relcl' && token.head === head && token.index - head < 5)
  if (!clause || tokens.slice(head, clause.index).some(({ upos }) => upos === 'PUNCT')) return head
  let last = clause.index
  for (let at = clause.index + 1; at < tokens.length && tokens[at]?.upos !== 'PUNCT'; at++) last = at
  return last
}

const words = (text: string): number => text.split(/\s+/).length

function fullestName(draft: EntityDraft, names: readonly string[]): string {
  const proper = draft.properNames.filter(name => words(name) <= 8)
  // A person's fullest name is the longest; an organisation's the first long one that is not a phrase about it.
  const pick = (list: readonly string[]) =>
    list.reduce<string | null>(
      (best, name) => (best === null || words(name) > words(best) ? name : best),
      null,
    )
  return (
    pick(proper) ??
    draft.actor?.name ??
    names.find(name => words(name) <= 6) ??
    names[0] ??
    draft.type.toLowerCase()
  )
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/['’]s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** The base itself, else with the first number that is free; `taken` keeps how far the numbers of each base are used up. */
function freeKey(base: string, taken: Map<string, number>): string {
  let key = base
  let count = taken.get(base) ?? 1
  while (taken.has(key)) key = `${base}-${++count}`
  taken.set(base, count)
  if (key !== base) taken.set(key, 1)
  return key
}

/** Document entities of the drafts that have a mention, each with a key of its own. */
export function nameEntities(
  drafts: readonly EntityDraft[],
  sentences: readonly Sentence[],
): Map<EntityDraft, DocumentEntity> {
  const keys = new Map<EntityDraft, string>()
  const taken = new Map<string, number>()
  const forms = new Map<EntityDraft, string[]>()
  const present = drafts.filter(draft => draft.mentions.length > 0)
  for (const draft of present) {
    const found = new Set<string>()
    for (const mention of draft.mentions) {
      const sentence = sentences[mention.sentence]
      if (sentence) for (const form of surfaceForms(mention, sentence)) found.add(form)
    }
    forms.set(draft, [...found])
    const base = slug(fullestName(draft, [...found])) || draft.type.toLowerCase()
    const key = freeKey(base, taken)
    keys.set(draft, key)
  }
  const keyOf = (draft: EntityDraft | null): string | null => (draft && keys.get(draft)) ?? null
  const named = new Map<EntityDraft, DocumentEntity>()
  for (const draft of present) {
    const names = forms.get(draft) ?? []
    named.set(draft, {
      key: keys.get(draft) ?? '',
      type: draft.type,
      locationKind: draft.type === 'LOCATION' ? (draft.place?.kind ?? draft.locationKind ?? 'OTHER') : null,
      name: fullestName(draft, names),
      names,
      scope: draft.named ? 'NAMED' : 'GENERIC',
      curated: draft.actor?.id ?? draft.place?.id ?? null,
      reasons: draft.reasons,
      partOf: keyOf(draft.partOf),
      namedFor: keyOf(draft.namedFor),
      within: keyOf(draft.within),
      country: draft.country,
    })
  }
  return named
}
