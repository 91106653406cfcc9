import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { packagePath } from '../../src/package-root.js'
import { type CliOptions, type CliRun, runCli } from '../support/cli.js'
import { cliOnGraph } from '../support/cli-on-graph.js'
import { dumpDerived, dumpGraph } from '../support/graph-assertions.js'

const cli = cliOnGraph()
const SEED = packagePath('seeds', 'documents', '001.txt')

const run = (args: string[], options: CliOptions = {}): Promise<CliRun> =>
  runCli(args, { ...options, env: cli.env })

describe('suzerain ingest', () => {
  test('reads a document into the graph and says what it added', async () => {
    const { status, stdout, stderr } = await run(['ingest', SEED])

    expect(stdout).toMatch(
      /^added {6}001 {2}doc:[0-9a-f]{24} {2}\d+ claims \(.*backing.*\), [\d.]+ s\n1 document: 1 added\n/,
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(await cli.graph.read('MATCH (d:SourceDocument) RETURN d.publisher AS publisher')).toEqual([
      { publisher: 'Al Jazeera' },
    ])
    expect(await dumpDerived(cli.graph)).not.toEqual([])
  })

  test('does nothing the second time, from whatever path', async () => {
    await run(['ingest', SEED])
    const before = await dumpGraph(cli.graph)

    const { status, stdout } = await run([
      'ingest',
      packagePath('seeds', '..', 'seeds', 'documents', '001.txt'),
    ])

    expect(stdout).toMatch(/^unchanged {2}001 .*\n1 document: 1 unchanged\n$/)
    expect(status).toBe(0)
    expect(await dumpGraph(cli.graph)).toEqual(before)
  })

  test('prints a JSON line for each document and rejection, then the sums', async () => {
    const missing = join(cli.folder.path, 'missing.txt')

    const { status, stdout } = await run(['ingest', '--json', SEED, missing])

    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toMatchObject([
      { name: '001', where: SEED, outcome: 'ADDED', document: { id: expect.stringMatching(/^doc:/) } },
      { outcome: 'REJECTED', rejection: { code: 'NO_SUCH_PATH', where: missing } },
      { summary: { documents: 1, rejected: 1, outcomes: { ADDED: 1 } } },
    ])
    expect(status).toBe(1)
  })

  test('stores nothing in a dry run', async () => {
    const { status, stdout } = await run(['ingest', '--dry-run', SEED])

    expect(stdout).toMatch(/^read {7}001 .*claims.*\n1 document: 1 read\n/)
    expect(status).toBe(0)
    expect(await dumpGraph(cli.graph)).toEqual([])
  })

  test('takes a document from standard input with day and publisher from its options', async () => {
    const input = 'Turkey is sending weapons to the Government of National Accord in Tripoli, officials said.'

    const { status } = await run(
      ['ingest', '-', '--published', '2020-01-05', '--publisher', 'Example Wire'],
      { input },
    )

    expect(status).toBe(0)
    expect(
      await cli.graph.read(
        'MATCH (d:SourceDocument) RETURN d.publisher AS publisher, toString(d.publishedOn) AS day, d.text AS text',
      ),
    ).toEqual([{ publisher: 'Example Wire', day: '2020-01-05', text: input }])
  })
})

describe('what ingest rejects', () => {
  test.each<[string, string | Buffer, string]>([
    ['empty.txt', '', 'the file is empty [EMPTY]'],
    [
      'binary.txt',
      Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3, 0xff]),
      'a binary file (it has NUL bytes), not text [BINARY]',
    ],
    [
      'latin1.txt',
      Buffer.from('Le g\xe9n\xe9ral a dit.\n', 'latin1'),
      'line 1 is not UTF-8; convert the text from its own encoding, for example: iconv -f WINDOWS-1252 -t UTF-8 [WRONG_ENCODING]',
    ],
    [
      'huge.txt',
      'Words. '.repeat(800_000),
      'the document is longer than 5 MB, the limit per document [TOO_LARGE]',
    ],
    [
      'odd-day.json',
      '{"id": "a", "publishedAt": "05/06/2020", "text": "Words."}',
      'publishedAt "05/06/2020" is not a day; write it as 2020-06-05, or give --published [UNREADABLE_DATE]',
    ],
    [
      'report.docx',
      'Words.',
      'unknown format: files ending in .docx are not read; read are .txt, .md, .html, .json, .jsonl (--format says which one it is) [UNKNOWN_FORMAT]',
    ],
    [
      'acled.csv',
      'event_id_cnty,event_date,year\nLBY1,2020-06-05,2020\n',
      'unknown format: this is a dataset (ACLED event table), not a document; read are .txt, .md, .html, .json, .jsonl (--format says which one it is) [UNKNOWN_FORMAT]',
    ],
    [
      'broken.json',
      '{"id": "a",\n "text": }',
      'broken JSON at line 2, column 10: it is not JSON here [BAD_JSON]',
    ],
  ])('%s: one line with the reason, status 1, graph unchanged', async (name, content, reason) => {
    const path = cli.folder.write(`bad/${name}`, content)

    const { status, stdout, stderr } = await run(['ingest', path])

    expect(stderr).toBe(`rejected ${path}: ${reason}\n`)
    expect(stdout).toBe('0 documents; 1 rejected\n')
    expect(status).toBe(1)
    expect(await dumpGraph(cli.graph)).toEqual([])
  })

  test('keeps the good documents beside a bad one', async () => {
    const bad = cli.folder.write('bad/beside.txt', '')

    const { status, stdout } = await run(['ingest', bad, SEED])

    expect(stdout).toContain('1 document: 1 added; 1 rejected')
    expect(status).toBe(1)
    expect(await cli.graph.read('MATCH (d:SourceDocument) RETURN count(*) AS documents')).toEqual([
      { documents: 1 },
    ])
  })
})

describe('questions, withdrawal and rebuilding', () => {
  const report = 'Turkey has supplied armed drones to the Government of National Accord, the UN said.'
  let path: string

  beforeEach(async () => {
    path = cli.folder.write('drones.txt', report)
    cli.folder.write(
      'drones.yaml',
      'title: Drones over Tripoli\npublisher: Example Wire\npublishedAt: 2020-06-05\n',
    )
    await run(['ingest', path])
  })

  test('who-backs answers with the sentence, its document, day and publisher', async () => {
    const { status, stdout, stderr } = await run(['who-backs', 'GNA', '--as-of', '2020-06-10'])

    expect(stdout).toContain('Who backs GNA, as of 2020-06-10\n\nTurkey  ')
    expect(stdout).toContain(`“${report}”`)
    expect(stdout).toContain('Example Wire, 2020-06-05: Drones over Tripoli')
    expect([status, stderr]).toEqual([0, ''])
  })

  test('who-backs prints the answer of the API with --json', async () => {
    const { stdout } = await run([
      'who-backs',
      'Government of National Accord',
      '--as-of',
      '2020-06-10',
      '--json',
    ])

    expect(JSON.parse(stdout)).toMatchObject({
      asOf: '2020-06-10',
      nodes: [{ backer: { name: 'Turkey' }, claims: { nodes: [{ passage: { text: report } }] } }],
    })
  })

  test('a name that nobody has is an error with status 1, not an empty answer', async () => {
    const { status, stdout, stderr } = await run(['who-controls', 'Atlantis'])

    expect(stderr).toMatch(/^suzerain: no location "Atlantis" is in the graph[^\n]*\n$/)
    expect([status, stdout]).toEqual([1, ''])
  })

  test('withdraw takes its claims out of the answers, and --undo back in', async () => {
    const before = await dumpDerived(cli.graph)

    const withdrawn = await run(['withdraw', path, '--reason', 'retracted'])
    const after = await run(['who-backs', 'GNA', '--as-of', '2020-06-10'])
    const again = await run(['ingest', path])
    await run(['withdraw', path, '--undo'])

    expect(withdrawn.stdout).toMatch(/^doc:[0-9a-f]{24} is withdrawn: /)
    expect(after.stdout).not.toContain('Turkey  ')
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('[WITHDRAWN]')])
    expect(await dumpDerived(cli.graph)).toEqual(before)
  })

  test('withdraw says when there is no such document', async () => {
    const { status, stderr } = await run(['withdraw', 'doc:000000000000000000000000'])

    expect(stderr).toBe('suzerain: no document doc:000000000000000000000000 is in the graph\n')
    expect(status).toBe(1)
  })

  test('rebuild leaves the graph that ingestion left', async () => {
    const before = await dumpGraph(cli.graph)

    const { status, stdout } = await run(['rebuild'])

    expect(stdout).toMatch(/^Derived \d+ relations and events anew from 1 documents?\.\n$/)
    expect(status).toBe(0)
    expect(await dumpGraph(cli.graph)).toEqual(before)
  })
})

describe('without a graph', () => {
  test.each(['ingest', 'who-backs', 'migrate', 'rebuild', 'start'])(
    '%s names the fault in one line, with status 3',
    async command => {
      const args = { ingest: [SEED], 'who-backs': ['GNA'] }[command] ?? []

      const { status, stdout, stderr } = await runCli([command, ...args], {
        env: { ...cli.env, NEO4J_URI: 'bolt://127.0.0.1:9', PORT: '0' },
      })

      expect(stderr).toMatch(/^suzerain: Neo4j cannot be reached: [^\n]*\n$/)
      expect([status, stdout]).toEqual([3, ''])
    },
  )

  test('shows where it failed when the log level asks for it', async () => {
    const { stderr } = await runCli(['migrate'], {
      env: { ...cli.env, NEO4J_URI: 'bolt://127.0.0.1:9', LOG_LEVEL: 'debug' },
    })

    expect(stderr).toMatch(/\n {4}at /)
  })

  test('doctor names it and how to mend it', async () => {
    const { status, stdout } = await runCli(['doctor'], {
      env: { ...cli.env, NEO4J_URI: 'bolt://127.0.0.1:9' },
    })

    expect(stdout).toMatch(/wrong {2}Neo4j .*cannot be reached.*\n +- start that Neo4j, or correct NEO4J_URI/)
    expect(status).toBe(3)
  })
})
