import type { BackingDraft, BackingKind, ClaimDraft, EventDraft } from '../../domain/claim.js'
import type { MentionId } from '../../domain/identifiers.js'
import { kindsNamed } from '../claims/lexicon/backing-words.js'
import type { AnalysedSentence, DocumentAnalysis } from '../document-analysis.js'
import { deniedCharges } from './denied-charges.js'
import { helpInBattle } from './help-in-battle.js'
import { type KnownMentions, knowMentions } from './known-mentions.js'

const HANDED_OVER: ReadonlySet<BackingKind> = new Set(['AIR', 'ARMS', 'TROOPS'])

/**
 * Backing that follows from a document's happenings and from whom it says the actor backs:
 * - a backer's air strike on a rival of the one it backs is support from the AIR;
 * - its help in a battle is support for the adversary of who attacks there;
 * - what a backer deploys or delivers is support of that kind (jets AIR, personnel TROOPS, weapons ARMS), and who denies it denies
 *   support of that kind.
 * Nothing follows where the document says that the actor backs nobody, or more than one.
 */
export function inferBackings(read: readonly ClaimDraft[], analysis: DocumentAnalysis): ClaimDraft[] {
  const mentions = knowMentions(analysis)
  const drafts = [...read, ...helpInBattle(analysis, read, mentions)]
  const world = readWorld(drafts, mentions)
  const fromEvents = drafts.flatMap(draft => (draft.predicate === 'EVENT' ? backingsOf(draft, world) : []))
  const known = [...drafts, ...fromEvents].filter(
    (draft): draft is BackingDraft => draft.predicate === 'BACKING',
  )
  const onlyBackings = findOnlyBackings(known, world)
  const denied = analysis.sentences.flatMap(sentence => deniedArrivals(sentence, onlyBackings))
  const told = [...drafts, ...fromEvents, ...denied]
  return [...told, ...deniedCharges(told, analysis, mentions)]
}

interface World {
  readonly unitOf: (mention: MentionId) => string
  readonly textOf: (mention: MentionId) => string
  /** By the backer's unit: the only party that the document says it backs. */
  readonly backedBy: ReadonlyMap<string, BackingDraft>
}

function readWorld(drafts: readonly ClaimDraft[], mentions: KnownMentions): World {
  const { unitOf } = mentions
  const backedBy = new Map<string, BackingDraft | null>()
  for (const draft of drafts) {
    if (draft.predicate !== 'BACKING' || draft.ends || draft.polarity === 'DENIED') continue
    if (!mentions.isNamed(draft.recipient)) continue
    const backer = unitOf(draft.backer)
    const known = backedBy.get(backer)
    const isOther = known && unitOf(known.recipient) !== unitOf(draft.recipient)
    backedBy.set(backer, known === null || isOther ? null : (known ?? draft))
  }
  return {
    unitOf,
    textOf: mention => mentions.of(mention)?.mention.text ?? '',
    backedBy: new Map([...backedBy].flatMap(([key, draft]) => (draft ? [[key, draft] as const] : []))),
  }
}

function backingsOf(event: EventDraft, world: World): BackingDraft[] {
  return event.actors.flatMap(actor => {
    const backing = world.backedBy.get(world.unitOf(actor))
    if (!backing) return []
    const kinds = kindsOf(event, actor, world.unitOf(backing.recipient), world)
    return kinds.map(kind => ({
      predicate: 'BACKING' as const,
      ...toldOf(event),
      backer: backing.backer,
      recipient: backing.recipient,
      kind,
      ends: false,
      rule: { name: 'backing-from-happening', version: 1 },
    }))
  })
}

function kindsOf(event: EventDraft, actor: MentionId, recipient: string, world: World): BackingKind[] {
  const backer = world.unitOf(actor)
  const targets = event.targets.map(world.unitOf)
  if (event.eventType === 'AIRSTRIKE') {
    const strikesRival =
      targets.length > 0 && targets.every(target => target !== recipient && target !== backer)
    return strikesRival ? ['AIR'] : []
  }
  if (event.eventType !== 'DEPLOYMENT' && event.eventType !== 'ARMS_TRANSFER') return []
  if (targets.some(target => target !== recipient)) return []
  // "Russian personnel flew jets": what was brought counts, not who brought it.
  const brought = event.quote.replace(world.textOf(actor), ' ')
  const said = brought.toLowerCase().split(/[^\p{L}]+/u)
  const handedOver =
    event.eventType === 'ARMS_TRANSFER' ? said : said.filter(word => !isSentSystem(word, said))
  const kinds = kindsNamed(handedOver).filter(kind => HANDED_OVER.has(kind))
  if (handedOver.length < said.length) kinds.push('ARMS')
  // Drones that are handed over are arms; only flown for the recipient are they support from the air.
  return event.eventType === 'ARMS_TRANSFER'
    ? [...new Set(kinds.map(kind => (kind === 'AIR' ? 'ARMS' : kind)))]
    : [...new Set(kinds)]
}

/** "sending drones": a system without its crew is armament; jets come with their pilots. */
const isSentSystem = (word: string, said: readonly string[]): boolean =>
  /^drones?$/.test(word) && said.some(each => /^(?:sent|send|sends|sending|shipped|shipping)$/.test(each))

const toldOf = ({ documentId, passageId, start, end, quote, polarity, claimedBy, time }: ClaimDraft) => ({
  documentId,
  passageId,
  start,
  end,
  quote,
  polarity,
  claimedBy,
  time,
})

/** "denied that new jets had arrived": denies support of that kind to whoever the document tells of getting it, where that is one pair. */
function deniedArrivals(
  sentence: AnalysedSentence,
  onlyBackings: ReadonlyMap<BackingKind, BackingDraft | null>,
): BackingDraft[] {
  const { tokens } = sentence.sentence
  const denial = tokens.find(token => token.lemma === 'deny' && token.upos === 'VERB')
  const arrival = tokens.find(token => ARRIVALS.has(token.lemma) && token.head === denial?.index)
  const subject = tokens.find(token => token.head === arrival?.index && token.dep.startsWith('nsubj'))
  const speaker = tokens.find(token => token.head === denial?.index && token.dep === 'nsubj')
  if (!denial || !arrival || !subject || !speaker) return []
  const claimedBy = sentence.mentionHeadedBy(speaker.index)?.mention.id ?? null
  const start = Math.min(speaker.start, denial.start)
  const end = arrival.end
  return kindsNamed([subject.lower, subject.lemma]).flatMap(kind => {
    const only = onlyBackings.get(kind)
    if (!only) return []
    const quote = sentence.passage.text.slice(start - sentence.passage.start, end - sentence.passage.start)
    return [
      {
        predicate: 'BACKING' as const,
        documentId: sentence.passage.documentId,
        passageId: sentence.passage.id,
        start,
        end,
        quote,
        polarity: 'DENIED' as const,
        claimedBy,
        time: { date: null, until: null, said: null },
        backer: only.backer,
        recipient: only.recipient,
        kind,
        ends: false,
        rule: { name: 'denied-arrival', version: 1 },
      },
    ]
  })
}

/** By kind: the first backing of the only backer that is said to give such support, to one recipient alone; null where there are several. */
function findOnlyBackings(
  backings: readonly BackingDraft[],
  world: World,
): ReadonlyMap<BackingKind, BackingDraft | null> {
  const only = new Map<BackingKind, BackingDraft | null>()
  for (const backing of backings) {
    if (backing.polarity === 'DENIED' || !isOnlyPair(backing, world)) continue
    const first = only.get(backing.kind)
    if (first === undefined) only.set(backing.kind, backing)
    else if (first && world.unitOf(first.backer) !== world.unitOf(backing.backer))
      only.set(backing.kind, null)
  }
  return only
}

/** Whether the document says of the backer that it backs this recipient and no other. */
function isOnlyPair(backing: BackingDraft, world: World): boolean {
  const pair = world.backedBy.get(world.unitOf(backing.backer))
  return pair !== undefined && world.unitOf(pair.recipient) === world.unitOf(backing.recipient)
}

const ARRIVALS: ReadonlySet<string> = new Set([
  'arrive',
  'come',
  'reach',
  'land',
  'deliver',
  'send',
  'enter',
  'deploy',
])
