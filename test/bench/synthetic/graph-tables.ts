import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CsvTable, LIST_DELIMITER } from './csv-table.js'

export const LIST_DELIMITER_OPTION = `--array-delimiter=${LIST_DELIMITER}`

const edge = { start: ':START_ID', end: ':END_ID' }
const whole = (...names: readonly string[]) => Object.fromEntries(names.map(name => [name, `${name}:int`]))
const texts = (...names: readonly string[]) => Object.fromEntries(names.map(name => [name, name]))

const lists = (...names: readonly string[]) =>
  Object.fromEntries(names.map(name => [name, `${name}:string[]`]))
const days = (...names: readonly string[]) => Object.fromEntries(names.map(name => [name, `${name}:date`]))

const RELATION = {
  id: 'id',
  ...texts('name', 'standing', 'detail', 'digest'),
  ...whole('documentCount', 'claimCount'),
  ...lists('claimIds'),
  ...days('firstReportedOn', 'lastReportedOn'),
}
const INTERVAL = {
  ...edge,
  ...RELATION,
  ...texts('validFromSaid', 'validFromBasis', 'validToSaid'),
  ...days('validFrom', 'validTo'),
}

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
    ...texts(
      'subjectId',
      'objectId',
      'locationId',
      'takenFromId',
      'claimedById',
      'relationKey',
      'eventFamily',
    ),
    ...texts('exactDay', 'vagueFrom', 'vagueTo', 'publishedOn', 'testimony', 'controlSlot', 'controlDay'),
    ...texts('controlPart', 'memberUnitId', 'groupUnitId'),
    ...lists('subjectIds', 'objectIds', 'restsOn', 'unitIds'),
    counts: 'counts:boolean',
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
  Actor: { id: 'id:ID', ...texts('endId', 'unitId', 'sideId') },
  Location: { id: 'id:ID' },
  Event: {
    ...RELATION,
    id: 'id:ID',
    ...texts('eventType', 'date', 'precision'),
    ...days('dateEarliest', 'dateLatest'),
  },
  BackingVersion: {
    id: 'id:ID',
    ...texts('name', 'key', 'backing', 'backer', 'recipient', 'ofBacker', 'ofRecipient'),
    ...days('knownFrom', 'knownTo', 'validFrom', 'validTo', 'lastReportedOn'),
    ...lists('kinds'),
    ...whole('documentCount'),
  },
  UndatedBackings: { id: 'id:ID', ...texts('name', 'backer', 'recipient'), ...whole('claimCount') },
} as const

const EDGES = {
  PASSAGE_OF: edge,
  IN_PASSAGE: edge,
  EVIDENCED_BY: edge,
  SUBJECT: edge,
  OBJECT: edge,
  AT: edge,
  TAKEN_FROM: edge,
  CLAIMED_BY: edge,
  ABOUT: edge,
  IDENTIFIES: edge,
  REFERS_TO: edge,
  NAMES: edge,
  REPORTS: edge,
  OCCURRED_AT: edge,
  TOOK_PART_IN: { ...edge, ...texts('id', 'name', 'role') },
  INVOLVES: { ...edge, ...texts('slot', 'day') },
  BACKS: { ...INTERVAL, ...lists('kinds', 'saidBy', 'saidOf'), ...texts('backer', 'recipient') },
  CONTROLS: { ...INTERVAL, ...lists('saidBy'), ...texts('state', 'slot', 'actor') },
  AFFILIATED_WITH: { ...INTERVAL, ...lists('roles') },
} as const
export type NodeTable = keyof typeof NODES
export type EdgeTable = keyof typeof EDGES

/** Files for Neo4j's offline importer: of nodes by label, of edges by type. */
export class GraphTables {
  readonly #nodes: ReadonlyMap<string, CsvTable>
  readonly #edges: ReadonlyMap<string, CsvTable>

  private constructor(folder: string) {
    const open = (tables: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
      new Map(
        Object.entries(tables).map(([name, columns]) => [
          name,
          new CsvTable(join(folder, `${name}.csv`), columns),
        ]),
      )
    this.#nodes = open(NODES)
    this.#edges = open(EDGES)
  }

  static async create(folder: string): Promise<GraphTables> {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    return new GraphTables(folder)
  }

  node(label: NodeTable, row: Readonly<Record<string, unknown>>): void {
    this.#nodes.get(label)?.add(row)
  }

  edge(type: EdgeTable, start: string, end: string, row: Readonly<Record<string, unknown>> = {}): void {
    this.#edges.get(type)?.add({ start, end, ...row })
  }

  async flush(): Promise<void> {
    for (const table of [...this.#nodes.values(), ...this.#edges.values()]) await table.flush()
  }

  /** Closes the files; returns the importer's arguments for them. */
  async close(): Promise<string[]> {
    for (const table of [...this.#nodes.values(), ...this.#edges.values()]) await table.close()
    return [
      ...[...this.#nodes].map(([label, { path }]) => `--nodes=${label}=${path}`),
      ...[...this.#edges].map(([type, { path }]) => `--relationships=${type}=${path}`),
    ]
  }
}
