import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { sourceDocumentId } from '../../src/domain/identifiers.js'
import { findPartialDate, parseIsoDay } from '../../src/domain/partial-date.js'
import type { Reading } from '../../src/domain/reading.js'
import type { SourceDocument } from '../../src/domain/source-document.js'
import { createExtractor, type Extractor } from '../../src/extract/extract.js'
import { toGoldForm } from '../../src/extract/gold-form.js'
import { loadSyntax } from '../../src/extract/syntax/load-model.js'
import { packagePath } from '../../src/package-root.js'
import { createNameLookup } from '../../src/resolve/name-index.js'
import { parseDocumentSidecar } from '../../src/seeds/document-sidecar.js'
import { loadSeeds } from '../../src/seeds/load-seeds.js'

/*
 * Scores the extractor against the annotated articles that lie beside the checkout (`../shared`, not part of the package).
 * npm run eval -- [--rest | --seeds | --third] [--errors] [--per-doc] [--record "note"]
 * Without a choice it scores the development articles that may be looked at, and the seeds. Errors of the untouched third are not shown.
 */
const shared = process.env.SUZERAIN_SHARED ?? packagePath('..', 'shared')
const flags = process.argv.slice(2)
const has = (flag: string): boolean => flags.includes(flag)

interface Article {
  readonly id: string
  readonly title: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly url: string | null
  readonly text: string
}

const inThird = (id: string): boolean =>
  BigInt(`0x${createHash('sha256').update(id).digest('hex')}`) % 3n === 0n

function toDocument({ title, publisher, publishedAt, url, text }: Article): SourceDocument {
  const whole = title ? `${title}\n\n${text}` : text
  const date = publishedAt ? findPartialDate(publishedAt.slice(0, 10)) : null
  return {
    id: sourceDocumentId({ origin: url, text: whole }),
    title,
    publisher,
    publishedOn: date?.length === 10 ? parseIsoDay(date) : null,
    url,
    language: 'en',
    text: whole,
  }
}

const seedDocuments = packagePath('seeds', 'documents')

/** A seed text with what its sidecar tells of it; a title that the text opens with is not put before it again. */
function seedDocument(file: string): Omit<Article, 'id'> {
  const {
    publisher = null,
    publishedAt = null,
    url = null,
  } = parseDocumentSidecar(readFileSync(file.replace(/txt$/, 'yaml'), 'utf8'), file)
  return { title: null, publisher, publishedAt, url, text: readFileSync(file, 'utf8') }
}

function articlesOf(set: string): Article[] {
  if (set === 'seeds')
    return readdirSync(seedDocuments)
      .filter(file => file.endsWith('.txt'))
      .map(file => ({ id: basename(file, '.txt'), ...seedDocument(join(seedDocuments, file)) }))
  return readdirSync(join(shared, 'corpus', 'dev', 'articles'))
    .filter(file => inThird(basename(file, '.json')) === (set === 'third'))
    .map(file => JSON.parse(readFileSync(join(shared, 'corpus', 'dev', 'articles', file), 'utf8')) as Article)
}

/** Throws where a claim's quote does not stand at its offsets: scores of such facts would mean nothing. */
function assertVerbatim({ document, claims }: Reading): void {
  const astray = claims.find(({ start, end, quote }) => document.text.slice(start, end) !== quote)
  if (astray) throw new Error(`${document.id}: «${astray.quote}» does not stand at ${astray.start}`)
}

function score(set: string, extractor: Extractor): string {
  const folder = mkdtempSync(join(tmpdir(), 'suzerain-eval-'))
  for (const article of articlesOf(set)) {
    const reading = extractor.read(toDocument(article))
    assertVerbatim(reading)
    const facts = toGoldForm(reading, article.id)
    writeFileSync(join(folder, `${article.id}.json`), JSON.stringify(facts, null, 1))
  }
  if (has('--keep')) console.log(`facts: ${folder}`)
  const gold = join(shared, 'corpus', set === 'seeds' ? 'seeds' : 'dev', 'gold')
  const options = set === 'seeds' ? [] : [`--${set}`]
  if (has('--per-doc')) options.push('--per-doc')
  if (has('--errors') && set !== 'third') options.push('--errors')
  try {
    return execFileSync('python3', [join(shared, 'eval', 'score.py'), gold, folder, ...options], {
      encoding: 'utf8',
    })
  } finally {
    if (!has('--keep')) rmSync(folder, { recursive: true })
  }
}

const HISTORY = 'test/eval/history.md'
const HEADER = `# Scores of the extractor over time

Written by \`npm run eval -- --record "note"\`: precision / recall / F1 per fact type, mean F1 of the four, mean of the attributes.
\`rest\` are development articles that may be looked at, \`third\` those that may not, \`seeds\` the five seed documents.

| date | commit | set | entities | backing | control | events | affiliations | mean F1 | attributes | note |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
`

function record(set: string, report: string, note: string): void {
  const cell = (kind: string): string => {
    const found = new RegExp(`^${kind}\\s+P ([\\d.]+)\\s+R ([\\d.]+)\\s+F1 ([\\d.]+)`, 'm').exec(report)
    return found ? `${found[1]} / ${found[2]} / **${found[3]}**` : '–'
  }
  const value = (pattern: RegExp): string => pattern.exec(report)?.[1] ?? '–'
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  if (!existsSync(HISTORY)) writeFileSync(HISTORY, HEADER)
  const cells = [
    new Date().toISOString().slice(0, 10),
    commit,
    set,
    ...['entities', 'backing', 'control', 'events', 'affiliations'].map(cell),
    value(/mean F1 over[^:]*: ([\d.]+)/),
    value(/attributes, mean over fact types: ([\d.]+)/),
    note.replace(/\|/g, '/'),
  ]
  appendFileSync(HISTORY, `| ${cells.join(' | ')} |\n`)
}

function main(): number {
  if (!existsSync(join(shared, 'eval', 'score.py'))) {
    console.error(
      `no annotated articles at ${shared}: the evaluation needs the corpus that lies beside a development checkout`,
    )
    return 1
  }
  const seeds = loadSeeds()
  const extractor = createExtractor({
    syntax: loadSyntax(),
    names: createNameLookup(seeds.actors, seeds.locations),
  })
  const chosen = ['rest', 'seeds', 'third'].filter(set => has(`--${set}`))
  const note = flags[flags.indexOf('--record') + 1]
  mkdirSync('test/eval', { recursive: true })
  for (const set of chosen.length > 0 ? chosen : ['rest', 'seeds']) {
    const report = score(set, extractor)
    console.log(`== ${set}\n${report}`)
    if (has('--record')) record(set, report, note ?? '')
  }
  return 0
}

process.exitCode = main()
