import {
  type BackingKind,
  type ClaimDraft,
  type ControlStatus,
  claimId,
  type Polarity,
} from '../../../src/domain/claim.js'
import { type MentionId, mentionId, passageId, sourceDocumentId } from '../../../src/domain/identifiers.js'
import type { DocumentEntity, EntityType, Mention } from '../../../src/domain/mention.js'
import type { NameLookup } from '../../../src/domain/name-lookup.js'
import { findPartialDate, type IsoDay } from '../../../src/domain/partial-date.js'
import type { Reading } from '../../../src/domain/reading.js'
import type { Passage, SourceDocument } from '../../../src/domain/source-document.js'
import type { GraphConnection } from '../../../src/graph/connection.js'
import { ingestDocument } from '../../../src/ingest/ingest-document.js'

/** One sentence of a made-up report, with what it says. Names are looked up among the curated ones. */
export type Saying = {
  readonly date?: string
  readonly polarity?: Polarity
  readonly claimedBy?: string
} & (
  | {
      readonly backer: string
      readonly recipient: string
      readonly kind?: BackingKind
      readonly ends?: boolean
    }
  | {
      readonly actor: string
      readonly location: string
      readonly status: ControlStatus
      readonly from?: string
    }
)

export interface Told {
  readonly publishedOn: string | null
  readonly publisher?: string
  readonly says: readonly Saying[]
}

const sentenceOf = (saying: Saying, at: number): string =>
  'backer' in saying
    ? `${saying.claimedBy ?? 'Report'} ${at}: ${saying.backer} ${saying.ends ? 'no longer backs' : 'backs'} ${saying.recipient}.`
    : `${saying.claimedBy ?? 'Report'} ${at}: ${saying.actor} has ${saying.status.toLowerCase()} ${saying.location}${saying.from ? ` from ${saying.from}` : ''}.`

/** A report whose reading is written down instead of extracted: storing and deriving are the real ones. */
export async function ingestTold(
  graph: GraphConnection,
  names: NameLookup,
  told: Told,
): Promise<SourceDocument> {
  const sentences = told.says.map(sentenceOf)
  const text = [`${told.publisher ?? 'Unknown'} ${told.publishedOn}`, ...sentences].join('\n')
  const document: SourceDocument = {
    id: sourceDocumentId({ origin: null, text }),
    title: sentences[0] ?? null,
    publisher: told.publisher ?? null,
    publishedOn: told.publishedOn as IsoDay | null,
    url: null,
    language: 'en',
    text,
  }
  const reading = new ToldReading(document, names)
  told.says.forEach((saying, index) => {
    reading.add(saying, sentences[index] ?? '')
  })
  const extractor = { name: 'told@1', read: () => reading.finish() }
  await ingestDocument(document, { extractor, names, graph, now: () => new Date('2020-06-30T00:00:00Z') })
  return document
}

class ToldReading {
  readonly #document: SourceDocument
  readonly #names: NameLookup
  readonly #passages: Passage[] = []
  readonly #mentions: Mention[] = []
  readonly #entities = new Map<string, DocumentEntity>()
  readonly #drafts: ClaimDraft[] = []

  constructor(document: SourceDocument, names: NameLookup) {
    this.#document = document
    this.#names = names
  }

  add(saying: Saying, sentence: string): void {
    const start = this.#document.text.indexOf(sentence)
    const end = start + sentence.length
    const id = passageId(this.#document.id, start, end)
    const documentId = this.#document.id
    this.#passages.push({ id, documentId, index: this.#passages.length, start, end, text: sentence })
    const mention = (name: string, type: EntityType | null) => this.#mention(name, type, id, start, sentence)
    const common = {
      documentId,
      passageId: id,
      start,
      end,
      quote: sentence,
      polarity: saying.polarity ?? 'ASSERTED',
      claimedBy: saying.claimedBy === undefined ? null : mention(saying.claimedBy, null),
      time: {
        date: saying.date === undefined ? null : findPartialDate(saying.date),
        until: null,
        said: null,
      },
      rule: { name: 'told', version: 1 },
    } as const
    if ('backer' in saying)
      this.#drafts.push({
        ...common,
        predicate: 'BACKING',
        backer: mention(saying.backer, null),
        recipient: mention(saying.recipient, null),
        kind: saying.kind ?? 'UNSPECIFIED',
        ends: saying.ends ?? false,
      })
    else
      this.#drafts.push({
        ...common,
        predicate: 'CONTROL',
        actor: mention(saying.actor, null),
        location: mention(saying.location, 'LOCATION'),
        status: saying.status,
        extent: 'WHOLE',
        from: saying.from === undefined ? null : mention(saying.from, null),
      })
  }

  finish(): Reading {
    return {
      document: this.#document,
      passages: this.#passages,
      entities: [...this.#entities.values()],
      mentions: this.#mentions,
      claims: this.#drafts.map(draft => ({ ...draft, id: claimId(draft) })),
      extractor: 'told@1',
    }
  }

  #mention(
    name: string,
    type: EntityType | null,
    passage: Passage['id'],
    at: number,
    sentence: string,
  ): MentionId {
    const start = at + sentence.indexOf(name)
    const id = mentionId(passage, start, start + name.length)
    const entity = type === 'LOCATION' ? this.#location(name) : this.#actor(name)
    if (!this.#mentions.some(mention => mention.id === id))
      this.#mentions.push({
        id,
        passageId: passage,
        start,
        end: start + name.length,
        text: name,
        form: 'NAME',
        entity,
      })
    return id
  }

  #actor(name: string): string {
    const [match] = this.#names.actors(name)
    return this.#entity(name, match?.entry.kind ?? 'ARMED_FORCE', match?.entry ?? null)
  }

  #location(name: string): string {
    const [match] = this.#names.locations(name)
    return this.#entity(name, 'LOCATION', match?.entry ?? null)
  }

  #entity(
    name: string,
    type: EntityType,
    curated: { id: DocumentEntity['curated']; country: string | null } | null,
  ): string {
    const key = `${type}:${name}`
    const known = {
      type,
      name,
      names: [name],
      scope: 'NAMED',
      reasons: ['told so'],
      partOf: null,
      namedFor: null,
      within: null,
    } as const
    this.#entities.set(key, {
      ...known,
      key,
      locationKind: type === 'LOCATION' ? 'TOWN' : null,
      curated: curated?.id ?? null,
      country: curated?.country ?? null,
    })
    return key
  }
}
