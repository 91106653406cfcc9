import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { loadConfig } from '../../../src/config.js'
import { writeEngineRecord } from '../../../src/graph/engine/engine-record.js'
import { stopLocalServer } from '../../../src/graph/engine/local-control.js'
import { localHome } from '../../../src/graph/engine/local-home.js'
import { openGraph } from '../../../src/graph/engine/open-graph.js'
import { findServer } from '../../../src/graph/engine/server-record.js'
import { GraphAuthError, GraphUnavailableError } from '../../../src/graph/graph-errors.js'
import { temporaryFolder } from '../../support/local-options.js'
import { quickJava } from '../../support/test-server.js'

const limit = { timeout: 600_000 }

it('opens the graph of a home, with its password, again after its server was killed', limit, async () => {
  const home = await temporaryFolder()
  await writeEngineRecord(home, 'local')
  onTestFinished(async () => {
    await stopLocalServer({ home, force: true, report: () => undefined })
  })
  const password = 'two words, a "quote", a \\ and a # sign'
  const config = loadConfig({
    ...process.env,
    ...quickJava,
    NEO4J_URI: '',
    SUZERAIN_HOME: home,
    NEO4J_PASSWORD: password,
  })
  const options = { report: () => undefined }
  const first = await openGraph(config, options)
  expect(first.engine).toMatchObject({ kind: 'local', address: { password } })
  await first.graph.write(tx => tx.run("CREATE (:Kept {name: 'kept'})"))

  const { passwordFile } = localHome(home)
  const kept = await readFile(passwordFile, 'utf8')
  await writeFile(passwordFile, 'not the password\n')
  const refusal: unknown = await openGraph(config, options).catch(error => error)
  expect(refusal).toBeInstanceOf(GraphAuthError)
  expect(refusal).toMatchObject({
    code: 'GRAPH_AUTH',
    message: expect.stringContaining(`The password in ${passwordFile} is not the one that the graph has`),
  })
  await writeFile(passwordFile, kept)

  process.kill((await findServer(localHome(home)))?.pid ?? 0, 'SIGKILL')
  await vi.waitUntil(async () => (await findServer(localHome(home))) === null)
  const second = await openGraph(config, options)
  expect(await second.graph.read('MATCH (n:Kept) RETURN n.name AS name')).toEqual([{ name: 'kept' }])

  await first.close()
  await second.close()
  expect(await findServer(localHome(home))).toBeNull()
})

it('says that a configured Neo4j does not answer, and starts none instead', async () => {
  const home = await temporaryFolder()
  const config = loadConfig({ ...process.env, NEO4J_URI: 'neo4j://127.0.0.1:9', SUZERAIN_HOME: home })

  await expect(openGraph(config, { report: () => undefined })).rejects.toThrow(GraphUnavailableError)
  expect(await readFile(join(home, 'engine.json'), 'utf8').catch(() => null)).toBeNull()
})
