import type { SourceDocument } from '../../src/domain/source-document.js'
import type { GraphConnection } from '../../src/graph/connection.js'
import { type IngestOptions, ingestDocument } from '../../src/ingest/ingest-document.js'
import type { IngestReport } from '../../src/ingest/ingest-report.js'
import { createNameLookup } from '../../src/resolve/name-index.js'
import {
  curatedActor,
  curatedLocation,
  documentOf,
  type EntitySpec,
  type ReportSpec,
  readingOf,
} from './builders.js'

/** A few curated actors and places, enough for sides, ends and parts. */
export const names = createNameLookup(
  [
    curatedActor('turkey', 'STATE', 'Turkey', { country: 'TR' }),
    curatedActor('russia', 'STATE', 'Russia', { country: 'RU' }),
    curatedActor('libya', 'STATE', 'Libya', { country: 'LY' }),
    curatedActor('gna', 'GOVERNMENT', 'Government of National Accord', { country: 'LY' }),
    curatedActor('gna-forces', 'ARMED_FORCE', 'GNA forces', { partOf: 'gna', country: 'LY' }),
    curatedActor('haftar', 'PERSON', 'Khalifa Haftar', { country: 'LY' }),
    curatedActor('lna', 'ARMED_FORCE', 'Libyan National Army', { namedFor: 'haftar', country: 'LY' }),
  ],
  [
    curatedLocation('libya', 'COUNTRY', 'Libya', { country: 'LY' }),
    curatedLocation('tripoli', 'CITY', 'Tripoli', { country: 'LY', within: 'libya', population: 1_000_000 }),
    curatedLocation('tarhuna', 'TOWN', 'Tarhuna', { country: 'LY', within: 'libya', population: 50_000 }),
  ],
)

export const TURKEY: EntitySpec = { name: 'Turkey', type: 'STATE', curated: 'turkey' }
export const RUSSIA: EntitySpec = { name: 'Russia', type: 'STATE', curated: 'russia' }
export const GNA: EntitySpec = { name: 'the GNA', type: 'GOVERNMENT', curated: 'gna' }
export const GNA_FORCES: EntitySpec = { name: 'GNA forces', type: 'ARMED_FORCE', curated: 'gna-forces' }
export const HAFTAR: EntitySpec = { name: 'Haftar', type: 'PERSON', curated: 'haftar' }
export const LNA: EntitySpec = { name: 'the LNA', type: 'ARMED_FORCE', curated: 'lna' }
export const TARHUNA: EntitySpec = { name: 'Tarhuna', type: 'LOCATION', curated: 'tarhuna' }
export const TRIPOLI: EntitySpec = { name: 'Tripoli', type: 'LOCATION', curated: 'tripoli' }
export const everyone = [TURKEY, RUSSIA, GNA, GNA_FORCES, HAFTAR, LNA, TARHUNA, TRIPOLI]

/** Storing at one moment: only then are two graphs equal, where documents without a date count from the day they were recorded. */
const now = (): Date => new Date('2020-07-01T12:00:00Z')

/** Ingests a report whose reading is written out in the test: everything behind the extractor is the real thing. */
export function ingest(
  graph: GraphConnection,
  spec: ReportSpec,
  options: IngestOptions = {},
): Promise<IngestReport> {
  const extractor = {
    name: spec.extractor ?? 'test@1',
    read: (document: SourceDocument) => readingOf(spec, document),
  }
  return ingestDocument(documentOf(spec), { extractor, names, graph, now }, options)
}
