import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActorId, LocationId } from '../../../src/domain/identifiers.js'
import { claimRows } from '../../../src/graph/rows/claim-rows.js'
import { documentProperties, mentionRows, passageRow } from '../../../src/graph/rows/document-rows.js'
import { aliasRows, judgementRow } from '../../../src/graph/rows/identity-rows.js'
import type { ResolvedReading } from '../../../src/graph/store-reading.js'
import { CsvTable, LIST_DELIMITER } from './csv-table.js'

export const LIST_DELIMITER_OPTION = `--array-delimiter=${LIST_DELIMITER}`

const edge = { start: ':START_ID', end: ':END_ID' }
const whole = (...names: readonly string[]) => Object.fromEntries(names.map(name => [name, `${name}:int`]))
const texts = (...names: readonly string[]) => Object.fromEntries(names.map(name => [name, name]))

const NODES = {
  SourceDocument: {
    id: 'id:ID',
    ...texts('name', 'title', 'publisher', 'url', 'language', 'text', 'textHash', 'extractor'),
    publishedOn: 'publishedOn:date',
    recordedAt: 'recordedAt:datetime',
  },
  Passage: { id: 'id:ID', ...texts('name', 'text', 'testimonyKey'), ...whole('index', 'start', 'end') },
  Mention: { id: 'id:ID', ...texts('name', 'text', 'form', 'type', 'entityKey'), ...whole('start', 'end') },
  Claim: {
    id: 'id:ID',
    ...texts('name', 'documentId', 'predicate', 'polarity', 'quote', 'rule', 'timeSaid', 'date', 'until'),
    ...texts('kind', 'status', 'extent', 'eventType', 'role'),
    ...whole('start', 'end', 'ruleVersion', 'killedLow', 'killedBest', 'killedHigh'),
    ...whole('woundedLow', 'woundedBest', 'woundedHigh'),
    ends: 'ends:boolean',
    dateEarliest: 'dateEarliest:date',
    dateLatest: 'dateLatest:date',
    recordedAt: 'recordedAt:datetime',
  },
  Judgement: {
    id: 'id:ID',
    ...texts('name', 'documentId', 'entityKey', 'verdict', 'by', 'partOf', 'namedFor', 'within'),
    ...texts('entityName', 'entityKind', 'entityCountry'),
    score: 'score:double',
    reasons: 'reasons:string[]',
    recordedAt: 'recordedAt:datetime',
  },
  Alias: {
    id: 'id:ID',
    ...texts('name', 'key', 'looseKey', 'script', 'strength', 'entityKey', 'placeKind', 'country', 'origin'),
    main: 'main:boolean',
  },
  Actor: { id: 'id:ID' },
  Location: { id: 'id:ID' },
} as const

const EDGES = [
  'PASSAGE_OF',
  'IN_PASSAGE',
  'EVIDENCED_BY',
  'SUBJECT',
  'OBJECT',
  'AT',
  'TAKEN_FROM',
  'CLAIMED_BY',
  'ABOUT',
  'IDENTIFIES',
] as const

/**
 * What documents said, as ingestion would store it (the rows are those of its own statements), in files for Neo4j's offline importer.
 * Nothing that is derived is written: that is the product's own rebuild to do.
 */
export class DocumentTables {
  readonly #nodes: ReadonlyMap<keyof typeof NODES, CsvTable>
  readonly #edges: ReadonlyMap<(typeof EDGES)[number], CsvTable>
  readonly #actors = new Set<ActorId>()
  readonly #locations = new Set<LocationId>()

  private constructor(folder: string) {
    this.#nodes = new Map(
      Object.entries(NODES).map(([label, columns]) => [
        label as keyof typeof NODES,
        new CsvTable(join(folder, `${label}.csv`), columns),
      ]),
    )
    this.#edges = new Map(EDGES.map(type => [type, new CsvTable(join(folder, `${type}.csv`), edge)]))
  }

  static async create(folder: string): Promise<DocumentTables> {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    return new DocumentTables(folder)
  }

  /** Adds one document with all that was read in it. */
  async add({ reading, entities, recordedAt }: ResolvedReading): Promise<void> {
    const { document, passages, extractor } = reading
    this.#node('SourceDocument', {
      ...documentProperties(document, extractor),
      publishedOn: document.publishedOn,
      recordedAt,
    })
    for (const passage of passages) {
      this.#node('Passage', passageRow(passage))
      this.#edge('PASSAGE_OF', passage.id, document.id)
    }
    for (const { passage, properties } of mentionRows(reading)) {
      this.#node('Mention', properties)
      this.#edge('IN_PASSAGE', properties.id, passage)
    }
    for (const entity of entities) {
      const { properties, subject, mentions } = judgementRow(document.id, entity)
      this.#node('Judgement', { ...properties, recordedAt })
      this.#edge('IDENTIFIES', properties.id, subject)
      for (const mention of mentions) this.#edge('ABOUT', properties.id, mention)
      if (entity.sort === 'ACTOR') this.addActor(entity.subject as ActorId)
      else this.addLocation(entity.subject as LocationId)
    }
    for (const alias of aliasRows(reading)) this.#node('Alias', { ...alias, origin: document.id })
    for (const row of claimRows(reading)) {
      const { properties, dateEarliest, dateLatest, passage } = row
      this.#node('Claim', { ...properties, dateEarliest, dateLatest, recordedAt })
      this.#edge('EVIDENCED_BY', properties.id, passage)
      for (const mention of row.subjects) this.#edge('SUBJECT', properties.id, mention)
      for (const mention of row.objects) this.#edge('OBJECT', properties.id, mention)
      for (const mention of row.at) this.#edge('AT', properties.id, mention)
      for (const mention of row.takenFrom) this.#edge('TAKEN_FROM', properties.id, mention)
      for (const mention of row.claimedBy) this.#edge('CLAIMED_BY', properties.id, mention)
    }
    for (const table of [...this.#nodes.values(), ...this.#edges.values()]) await table.flush()
  }

  addActor(id: ActorId): void {
    if (!this.#actors.has(id)) this.#node('Actor', { id })
    this.#actors.add(id)
  }

  addLocation(id: LocationId): void {
    if (!this.#locations.has(id)) this.#node('Location', { id })
    this.#locations.add(id)
  }

  /** Closes the files; returns the importer's arguments for them. */
  async close(): Promise<string[]> {
    for (const table of [...this.#nodes.values(), ...this.#edges.values()]) await table.close()
    return [
      ...[...this.#nodes].map(([label, { path }]) => `--nodes=${label}=${path}`),
      ...[...this.#edges].map(([type, { path }]) => `--relationships=${type}=${path}`),
    ]
  }

  #node(label: keyof typeof NODES, row: Readonly<Record<string, unknown>>): void {
    this.#nodes.get(label)?.add(row)
  }

  #edge(type: (typeof EDGES)[number], start: string, end: string): void {
    this.#edges.get(type)?.add({ start, end })
  }
}
