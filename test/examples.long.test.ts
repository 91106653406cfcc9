import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ingestDocument } from '../src/ingest/ingest-document.js'
import { packagePath } from '../src/package-root.js'
import { startTestApi, type TestApi } from './graphql/support/api.js'
import { untilSubscribed } from './graphql/support/listen.js'
import { buildPlayground } from './support/build-playground.js'
import { type ReportSpec, readingOf } from './support/builders.js'
import { installInto } from './support/installed-package.js'
import { pythonWithGql } from './support/python.js'
import { seededGraph } from './support/seeded-graph.js'
import { everyone, names } from './support/small-world.js'
import { temporaryFolder } from './support/temporary-folder.js'

const run = promisify(execFile)
const temporary = temporaryFolder()
const readme = readFileSync(packagePath('README.md'), 'utf8')
const folder = packagePath('src', 'web', 'examples')
const examples = readdirSync(folder)
  .filter(file => file.endsWith('.graphql'))
  .sort()
const isLive = (file: string): boolean => /^subscription /m.test(readFileSync(`${folder}/${file}`, 'utf8'))

const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium'

/** Rather no run than one that left the playground out: throws where there is no browser to open it in. */
function requireBrowser(): void {
  if (!existsSync(executablePath))
    throw new Error(
      `The playground cannot be opened: there is no Chromium at ${executablePath}. Install it (Debian: apt-get install chromium), or name one by CHROMIUM_PATH.`,
    )
}

const NEWS: ReportSpec = {
  sentences: ['GNA forces hold Tarhuna.'],
  publishedOn: '2020-06-20',
  entities: everyone,
  claims: [{ sentence: 0, control: ['GNA forces', 'Tarhuna'], status: 'HELD' }],
}

let api: TestApi
let browser: Browser
let page: Page
const asked: string[] = []
const complaints: string[] = []

beforeAll(async () => {
  await installInto(temporary)
  // The service looks for the playground when it starts.
  await buildPlayground()
  const graph = await seededGraph()
  const extractor = {
    name: 'written@1',
    read: (document: Parameters<typeof readingOf>[1]) => readingOf(NEWS, document),
  }
  api = await startTestApi({
    connection: graph,
    ingest: document => ingestDocument(document, { extractor, names, graph }),
  })
})
afterAll(() => api?.api.stop())

/** The first example of a language, at the address of this run, and what the README says that it prints. */
function example(language: string): { code: string; output: string } {
  const [, code = '', output = ''] =
    new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\`\\s+\`\`\`text\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? []
  return { code: code.replaceAll('http://127.0.0.1:4000', api.url), output }
}

describe('the examples of the README', () => {
  it('ask with curl as they say', async () => {
    const { code, output } = example('bash')

    const { stdout } = await run('bash', ['-c', code])

    expect(code).toContain('curl')
    expect(stdout).toBe(output)
  })

  it('ask from Python as they say', async () => {
    const { code, output } = example('python')
    const python = await pythonWithGql()

    const { stdout } = await run(python, [temporary.write('example.py', code)])

    expect(stdout).toBe(output)
  })

  it('ask from TypeScript as they say', async () => {
    const { code, output } = example('ts')
    temporary.write('package.json', '{ "type": "module" }')

    const { stdout } = await run(process.execPath, [
      '--import',
      import.meta.resolve('tsx'),
      temporary.write('example.ts', code),
    ])

    expect(stdout).toBe(output)
  })

  it('have the types that they show', async () => {
    const options = {
      noEmit: true,
      incremental: false,
      typeRoots: [packagePath('node_modules', '@types')],
      paths: { 'suzerain/client': [packagePath('src', 'client', 'client.ts')] },
    }
    const project = { extends: packagePath('tsconfig.json'), compilerOptions: options, include: ['*.ts'] }
    temporary.write('example.ts', example('ts').code)
    temporary.write('mistyped.ts', `${example('ts').code}\nwhoControls.nodes[0]?.nothing`)
    const config = temporary.write('tsconfig.json', JSON.stringify(project))
    const tsc = packagePath('node_modules', 'typescript-native', 'bin', 'tsc')

    const told = await run(process.execPath, [tsc, '-p', config]).catch((error: { stdout: string }) => error)

    expect(told.stdout.match(/error TS.*/g)).toEqual([
      expect.stringContaining("Property 'nothing' does not exist"),
    ])
  })
})

/** Opens the tab of an example. They are in the order of their files. GraphiQL learns what its operation is called a moment later. */
async function open(file: string): Promise<void> {
  await page.locator('.graphiql-tab-button').nth(examples.indexOf(file)).click()
  await page.waitForTimeout(500)
}
const play = (): Promise<void> => page.click('.graphiql-execute-button')

/** Presses the button and expects an answer with something in it. */
async function expectAnswer(): Promise<void> {
  const [answer] = await Promise.all([
    page.waitForResponse(response => response.request().method() === 'POST'),
    play(),
  ])
  const { data, errors } = (await answer.json()) as { data?: object; errors?: unknown }
  expect([answer.status(), errors]).toEqual([200, undefined])
  expect(JSON.stringify(data)).toMatch(/"(name|quote|id|summary)":"|Count":[1-9]/)
}

describe('the playground in a browser', () => {
  beforeAll(async () => {
    requireBrowser()
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    page = await browser.newPage({ viewport: { width: 1_400, height: 900 } })
    page.on('request', request => asked.push(request.url()))
    page.on('websocket', socket => asked.push(socket.url()))
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.goto(`${api.url}/playground/`)
    await page.waitForSelector('.graphiql-execute-button')
  })
  afterAll(() => browser?.close())

  it('has a tab for each example', async () => {
    expect(await page.locator('.graphiql-tab-button').count()).toBe(examples.length)
  })

  // Before any tab is clicked: GraphiQL fills a tab in when it is chosen, and the first is open from the start.
  it('answers its first question to a new reader at the press of a button', async () => {
    await page.waitForTimeout(2_000)
    await expectAnswer()
  })

  it.each(examples.filter(file => !isLive(file)))('answers %s at the press of a button', async file => {
    await open(file)
    await expectAnswer()
  })

  it.each(examples.filter(isLive))('shows in %s what is told while it listens', async file => {
    await open(file)
    await play()
    await untilSubscribed(api.url, 1)

    await api.ask(
      `mutation { ingestDocument(input: { text: "${NEWS.sentences[0]}", publishedOn: "2020-06-20" }) { outcome } }`,
    )

    const shown = page.locator('.result-window')
    await vi.waitFor(async () => expect(await shown.textContent()).toContain('relationChanged'), {
      timeout: 20_000,
    })
    await play()
    await untilSubscribed(api.url, 0)
  })

  it('asks nobody but the service, and complains of nothing', () => {
    const origins = new Set(
      asked.map(url => new URL(url)).map(({ protocol, host }) => `${protocol}//${host}`),
    )

    expect([...origins].filter(origin => !/^(data|blob):/.test(origin)).sort()).toEqual([
      api.url,
      api.url.replace('http', 'ws'),
    ])
    expect(complaints).toEqual([])
  })
})
