import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { packagePath } from '../../src/package-root.js'
import { buildCli, cliCommand, runCli } from '../support/cli.js'
import { completionOf, startStandInModel } from '../support/stand-in-model.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const folder = temporaryFolder()
const SEEDS = packagePath('seeds', 'documents')

const key = z.string().min(1)
const polarity = z.enum(['ASSERTED', 'DENIED', 'ALLEGED'])
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable()
const claim = { polarity, claimedBy: key.nullable(), quote: z.string().min(1) }

/** The form of annotated facts, with nothing beside it. */
const goldForm = z.strictObject({
  id: key,
  docDate: date,
  entities: z.array(
    z.strictObject({ key, type: z.string(), names: z.array(z.string()).min(1), canonical: z.string() }),
  ),
  backing: z.array(
    z.strictObject({ backer: key, recipient: key, kinds: z.array(z.string()).min(1), ...claim }),
  ),
  control: z.array(
    z.strictObject({
      actor: key,
      location: key,
      status: z.enum(['GAINED', 'LOST', 'HELD', 'CONTESTED']),
      from: key.nullable(),
      date,
      ...claim,
    }),
  ),
  events: z.array(
    z.strictObject({
      type: z.string(),
      actors: z.array(key),
      targets: z.array(key),
      location: key.nullable(),
      date,
      ...claim,
    }),
  ),
  affiliations: z.array(
    z.strictObject({ person: key, org: key, role: z.string(), quote: z.string().min(1) }),
  ),
})

const parse = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map(line => goldForm.parse(JSON.parse(line)))

beforeAll(buildCli)

describe('suzerain extract', () => {
  test('prints one line of facts for each document of a folder, every quote verbatim in its text', async () => {
    const { status, stdout, stderr } = await runCli(['extract', SEEDS])

    const documents = parse(stdout)
    expect(documents.map(({ id }) => id)).toEqual(['000', '001', '002', '003', '004'])
    for (const { id, backing, control, events, affiliations } of documents) {
      const text = readFileSync(join(SEEDS, `${id}.txt`), 'utf8')
      const facts = [...backing, ...control, ...events, ...affiliations]
      expect(facts.length).toBeGreaterThan(0)
      expect(facts.filter(({ quote }) => !text.includes(quote))).toEqual([])
    }
    expect([status, stderr]).toEqual([0, ''])
  })

  test('names only entities that it lists', async () => {
    const { stdout } = await runCli(['extract', join(SEEDS, '001.txt')])

    const [facts] = parse(stdout)
    const keys = new Set(facts?.entities.map(entity => entity.key))
    const named = [
      ...(facts?.backing.flatMap(({ backer, recipient, claimedBy }) => [backer, recipient, claimedBy]) ?? []),
      ...(facts?.control.flatMap(({ actor, location, from, claimedBy }) => [
        actor,
        location,
        from,
        claimedBy,
      ]) ?? []),
      ...(facts?.events.flatMap(({ actors, targets, location }) => [...actors, ...targets, location]) ?? []),
      ...(facts?.affiliations.flatMap(({ person, org }) => [person, org]) ?? []),
    ]
    expect(named.filter(name => name !== null && !keys.has(name))).toEqual([])
  })

  test('takes the id of an article, and puts its title before its text', async () => {
    const article = {
      id: 'wire-7',
      title: 'Government forces capture Tarhuna',
      publishedAt: '2020-06-05',
      text: 'A short report.',
    }

    const { stdout } = await runCli(['extract', '-'], { input: JSON.stringify(article) })

    expect(parse(stdout)).toMatchObject([{ id: 'wire-7', docDate: '2020-06-05' }])
  })

  test('tells of what it cannot read, reads the rest, and ends with status 1', async () => {
    const good = folder.write('good.txt', 'Government forces captured Tarhuna on Friday.')
    const bad = folder.write('bad.jsonl', `{"id": "a", "text": "Fine."}\n{"id": \n`)

    const { status, stdout, stderr } = await runCli(['extract', bad, good])

    expect(parse(stdout).map(({ id }) => id)).toEqual(['a', 'good'])
    expect(stderr).toBe(`rejected ${bad}:2: broken JSON at line 2, column 8: it ends too early [BAD_JSON]\n`)
    expect(status).toBe(1)
  })

  test('ends quietly when its reader has seen enough', () => {
    const command = [...cliCommand('extract', SEEDS, SEEDS), '|', 'head', '-c', '10'].join(' ')

    const output = execFileSync('bash', ['-c', `set -o pipefail; ${command} 2>&1`], { encoding: 'utf8' })

    expect(output).toBe('{"id":"000')
  })
})

describe('wrong usage', () => {
  test.each([
    [['extract'], /missing required argument 'path'/],
    [['conquer'], /unknown command 'conquer'/],
    [['extract', 'x.txt', '--published', 'yesterday'], /A day is written as 2020-06-05/],
    [['extract', 'x.txt', '--format', 'pdf'], /Allowed choices are txt, md, html, json, jsonl/],
    [['who-backs', 'Haftar', '--as-of', '2020-02-30'], /A day is written as 2020-06-05/],
    [['ingest', 'x.txt', '--colour'], /unknown option '--colour'/],
  ])('%j is told, with status 2', async (args, message) => {
    const { status, stdout, stderr } = await runCli(args)

    expect(stderr).toMatch(message)
    expect([status, stdout]).toEqual([2, ''])
  })

  test('a setting that cannot be used is named, with status 2', async () => {
    const { status, stderr } = await runCli(['migrate'], { env: { NEO4J_URI: 'http://localhost' } })

    expect(stderr).toMatch(/^suzerain: NEO4J_URI=http:\/\/localhost: must be an address such as [^\n]*\n$/)
    expect(status).toBe(2)
  })
})

describe('help', () => {
  const commands = [
    'start',
    'ingest',
    'extract',
    'who-backs',
    'who-controls',
    'withdraw',
    'rebuild',
    'migrate',
    'neo4j',
    'doctor',
  ]

  test('names every command', async () => {
    const { status, stdout } = await runCli(['--help'])

    for (const command of commands) expect(stdout).toContain(`\n  ${command} `)
    expect(status).toBe(0)
  })

  test.each(['start', 'ingest', 'extract', 'who-backs', 'who-controls', 'withdraw'])(
    '%s has examples',
    async command => {
      const { status, stdout } = await runCli([command, '--help'])

      expect(stdout).toMatch(new RegExp(`Examples:\\n(.*\\|)?\\s+.*suzerain ${command}`))
      expect(status).toBe(0)
    },
  )
})

test('the built command is a program of its own, as npx runs it', () => {
  const version = execFileSync(packagePath('dist', 'cli', 'main.js'), ['--version'], { encoding: 'utf8' })

  expect(version).toMatch(/^\d+\.\d+\.\d+\n$/)
})

describe('suzerain extract --extractor model', () => {
  const text = 'Turkey sent armed drones to the Government of National Accord. Nothing else happened.'
  const quote = 'Turkey sent armed drones to the Government of National Accord'
  const backing = {
    backer: 'Turkey',
    recipient: 'the Government of National Accord',
    kinds: ['ARMS'],
    polarity: 'ASSERTED',
    claimedBy: null,
    date: null,
  }
  const nothing = { control: [], events: [], affiliations: [] }

  test('prints the facts whose quotes stand in the text, tells of the others and of the cost', async () => {
    const answer = {
      ...nothing,
      backing: [
        { ...backing, quote },
        { ...backing, quote: 'sent tanks' },
      ],
    }
    const model = await startStandInModel([completionOf(JSON.stringify(answer))])
    const env = { SUZERAIN_MODEL_URL: model.url, SUZERAIN_MODEL: 'stand-in', SUZERAIN_MODEL_KEY: 'k' }

    const { status, stdout, stderr } = await runCli(['extract', '--extractor', 'model', '-'], {
      env,
      input: text,
    })
    await model.stop()

    expect(parse(stdout)[0]?.backing.map(fact => fact.quote)).toEqual([quote])
    expect(stderr).toContain('QUOTE_NOT_VERBATIM')
    expect(stderr).toContain('Language model: 100 tokens read, 20 written')
    expect(status).toBe(0)
  })

  test('fails in one line when the model does not answer, or is not named', async () => {
    const model = await startStandInModel([{ status: 401, body: 'no such key' }])
    const asked = { env: { SUZERAIN_MODEL_URL: model.url, SUZERAIN_MODEL: 'stand-in' }, input: text }

    const refused = await runCli(['extract', '--extractor', 'model', '-'], asked)
    const unnamed = await runCli(['extract', '--extractor', 'model', '-'], { input: text })
    await model.stop()

    expect(refused).toMatchObject({ status: 3, stdout: '' })
    expect(refused.stderr).toMatch(/^suzerain: [^\n]*answered 401: no such key\n$/)
    expect(unnamed).toMatchObject({ status: 2, stdout: '' })
    expect(unnamed.stderr).toMatch(/^suzerain: SUZERAIN_MODEL_URL: [^\n]+\n$/)
  })
})
