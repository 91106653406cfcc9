import type { Candidate } from '../mentions/candidate.js'
import type { EntityDraft } from './entity-register.js'
import { spokenFor } from './find-speaker.js'
import type { ReadingContext, Resolver } from './reading-context.js'

const MALE_OR_FEMALE = new Set(['he', 'him', 'his', 'she', 'her'])
const PLACES = new Set(['there', 'here'])
/** Sentences back that a pronoun reaches. */
const REACH = 2

function agrees(pronoun: Candidate, entity: EntityDraft): boolean {
  const last = entity.mentions.at(-1)
  // "The House of Representatives and its speaker": a name is one body, whatever its last word.
  const plural =
    (last?.plural ?? false) && !(last?.form === 'NAME' && last.coreLast > last.coreFirst && !pronoun.plural)
  if (MALE_OR_FEMALE.has(pronoun.word)) {
    const female = /spokeswoman|chairwoman|congresswoman|queen|princess/.test([...entity.nouns].join(' '))
    const feminine = pronoun.word === 'she' || pronoun.word === 'her'
    const fighter = last?.form === 'DESCRIPTION' && last.noun?.use === 'FIGHTERS'
    return (entity.type === 'PERSON' || fighter) && !plural && (!female || feminine)
  }
  if (PLACES.has(pronoun.word)) return entity.type === 'LOCATION'
  if (pronoun.plural)
    return (
      entity.type === 'ARMED_FORCE' || ((entity.type === 'GOVERNMENT' || entity.type === 'PERSON') && plural)
    )
  return entity.type !== 'PERSON' && entity.type !== 'LOCATION' && !plural
}

const FIRST_PERSON = new Set(['we', 'us', 'our'])

/** "the spokesman for his forces" is not the one whose forces they are. */
const isWithin = (pronoun: Candidate, entity: EntityDraft): boolean =>
  mentionsSince(entity, pronoun.sentence).some(
    ({ sentence, first, last }) =>
      sentence === pronoun.sentence && first <= pronoun.first && pronoun.last <= last,
  )

/** The mentions of an entity from a sentence on: its latest. */
function mentionsSince({ mentions }: EntityDraft, sentence: number): readonly Candidate[] {
  let from = mentions.length
  while (from > 0 && (mentions[from - 1]?.sentence ?? -1) >= sentence) from--
  return mentions.slice(from)
}

/** The entity that agrees and is nearest: a subject before others of its sentence and the next. */
function nearest(
  candidate: Candidate,
  context: ReadingContext,
): { entity: EntityDraft; back: number } | null {
  let best: { entity: EntityDraft; back: number } | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const entity of context.register.seenSince(candidate.sentence - REACH)) {
    const back = candidate.sentence - entity.seenIn
    if (!agrees(candidate, entity) || isWithin(candidate, entity)) continue
    // A possessive looks back to what stands nearest before it in its sentence, other pronouns to the subject.
    const near = back === 0 && (candidate.word === 'its' || candidate.word === 'their')
    const number = candidate.plural && entity.mentions.at(-1)?.plural ? 1 : 0
    const score =
      number - 3 * back + (near ? entity.seenAt / 10 : (entity.wasSubject ? 2 : 0) + entity.seenAt / 1000)
    if (score > bestScore) {
      best = { entity, back }
      bestScore = score
    }
  }
  return best
}

const POSSESSIVES = new Set(['its', 'their', 'his', 'her'])
const OPENINGS = new Set(['ADP', 'SCONJ'])

/** "In its first report since …, the Fund said": a possessive in a phrase that opens the sentence looks ahead to the subject. */
function subjectAhead(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  const { tokens } = context.sentences[candidate.sentence] ?? { tokens: [] }
  const opening = tokens[0]
  if (!POSSESSIVES.has(candidate.word) || candidate.head > 4 || !opening || !OPENINGS.has(opening.upos))
    return null
  const root = tokens.find(({ dep }) => dep === 'ROOT')
  const subject = tokens.find(({ dep, head }) => dep === 'nsubj' && head === root?.index)
  if (!subject || subject.index < candidate.head) return null
  const parted = tokens.slice(candidate.head, subject.index).some(({ text }) => text === ',')
  const found = parted ? context.at(candidate.sentence, subject.index) : null
  const entity = found && found.form !== 'PRONOUN' ? context.resolve(found) : null
  return entity && agrees(candidate, entity) ? entity : null
}

/** "They also took the camp" goes on with whoever did most of what was told just before. */
function goesOn(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  const { tokens } = context.sentences[candidate.sentence] ?? { tokens: [] }
  const token = tokens[candidate.head]
  const also = tokens.some(({ lower, head }) => lower === 'also' && head === token?.head)
  if (token?.dep !== 'nsubj' || !also) return null
  const subjects = new Map<EntityDraft, number>()
  for (const entity of context.register.seenSince(candidate.sentence - TOPIC))
    for (const mention of mentionsSince(entity, candidate.sentence - TOPIC)) {
      const back = candidate.sentence - mention.sentence
      const label = context.sentences[mention.sentence]?.tokens[mention.head]?.dep
      if (back > 0 && label === 'nsubj' && agrees(candidate, entity))
        subjects.set(entity, (subjects.get(entity) ?? 0) + 1)
    }
  const [first, second] = [...subjects].sort((left, right) => right[1] - left[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** Of the two sides named last before it, the one that "the former" or "the latter" is. */
function oneOfTwo(candidate: Candidate, { register }: ReadingContext): EntityDraft | null {
  const [last, before] = register
    .seenSince(candidate.sentence - 1)
    .filter(({ type, named }) => named && type !== 'LOCATION' && type !== 'STATE')
    .sort((one, other) => other.seenIn - one.seenIn || other.seenAt - one.seenAt)
  return (candidate.word === 'latter' ? last : before) ?? null
}

/** Sentences in which the doer of a further deed was told of. */
const TOPIC = 4

const REPORTING = new Set([
  'say',
  'announce',
  'claim',
  'declare',
  'report',
  'confirm',
  'state',
  'add',
  'insist',
  'deny',
])

/** "The council, which the Emirates support, said its forces had …": the subject of what is said looks back to who says it. */
function whoSaysIt(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  const { tokens } = context.sentences[candidate.sentence] ?? { tokens: [] }
  const token = tokens[candidate.head]
  const subject = token?.dep === 'poss' ? tokens[token.head] : token
  const said = subject && SUBJECTS.has(subject.dep) ? tokens[subject.head] : undefined
  const saying = said?.dep === 'ccomp' ? tokens[said.head] : undefined
  if (!saying || !REPORTING.has(saying.lemma) || saying.index > (token?.index ?? 0)) return null
  const speaker = tokens.find(({ dep, head }) => dep === 'nsubj' && head === saying.index)
  const found = speaker && context.at(candidate.sentence, speaker.index)
  const entity = found && found.form !== 'PRONOUN' ? context.resolve(found) : null
  const body = entity?.type === 'PERSON' && found?.owner ? context.resolve(found.owner) : null
  // "An army source said its forces …": whom the source speaks for.
  if (body && body.type !== 'LOCATION' && !MALE_OR_FEMALE.has(candidate.word) && agrees(candidate, body))
    return body
  return entity && agrees(candidate, entity) ? entity : null
}

const SUBJECTS = new Set(['nsubj', 'nsubjpass'])

const SPEAKING: ReadonlySet<string> = new Set([
  ...REPORTING,
  'tell',
  'explain',
  'warn',
  'stress',
  'write',
  'accuse',
])

/** "X's forces lost, he said": "he" who says is who spoke last, not of whom he speaks. */
function whoSpeaksOn(candidate: Candidate, context: ReadingContext): EntityDraft | null {
  const { tokens } = context.sentences[candidate.sentence] ?? { tokens: [] }
  const token = tokens[candidate.head]
  if (!/^s?he$/.test(candidate.word) || token?.dep !== 'nsubj') return null
  if (!SPEAKING.has(tokens[token.head]?.lemma ?? '')) return null
  let best: { readonly entity: EntityDraft; readonly at: number } | null = null
  for (const entity of context.register.seenSince(candidate.sentence - REACH))
    if (agrees(candidate, entity))
      for (const mention of mentionsSince(entity, candidate.sentence - REACH)) {
        const at = mention.sentence * 1000 + mention.head
        if (speaks(mention, context) && (!best || at > best.at)) best = { entity, at }
      }
  return best?.entity ?? null
}

/** Whether a mention is the subject of a verb of saying, or stands beside it. */
function speaks({ sentence, head }: Candidate, context: ReadingContext): boolean {
  const { tokens } = context.sentences[sentence] ?? { tokens: [] }
  const token = tokens[head]
  const subject = token?.dep === 'appos' ? tokens[token.head] : token
  return subject?.dep === 'nsubj' && SPEAKING.has(tokens[subject.head]?.lemma ?? '')
}

/** A pronoun by agreement and nearness; "we" is whom the speaker speaks for, and so is "they" where no one nearer agrees. */
export const resolvePronoun: Resolver = (candidate, context) => {
  if (candidate.form !== 'PRONOUN') return null
  if (FIRST_PERSON.has(candidate.word)) return spokenFor(candidate, context)
  if (candidate.word === 'latter' || candidate.word === 'former') return oneOfTwo(candidate, context)
  const told = subjectAhead(candidate, context) ?? whoSaysIt(candidate, context)
  if (told) return told
  const speaker = whoSpeaksOn(candidate, context)
  if (speaker) return speaker
  const topic = goesOn(candidate, context)
  if (topic) return topic
  const found = nearest(candidate, context)
  if (candidate.plural && found?.back !== 0) {
    const body = spokenFor(candidate, context)
    if (body?.type === 'ARMED_FORCE') return body
  }
  return found?.entity ?? null
}
