import { realpathSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { connect } from '../../src/graph/connection.js'
import { writeEngineRecord } from '../../src/graph/engine/engine-record.js'
import { stopLocalServer } from '../../src/graph/engine/local-control.js'
import { buildCli, runCli } from '../support/cli.js'
import { temporaryFolder } from '../support/local-options.js'
import { quickJava } from '../support/test-server.js'

const { PATH = '', JAVA_HOME = '' } = process.env

/** The folder of the Java that this machine starts, as JAVA_HOME names it. */
function javaHome(): string {
  if (JAVA_HOME !== '') return JAVA_HOME
  for (const folder of PATH.split(delimiter)) {
    try {
      return dirname(dirname(realpathSync(join(folder, 'java'))))
    } catch {}
  }
  throw new Error('these tests need a Java on PATH')
}

// Each is a process of its own, and a busy machine takes its time to start one.
const limit = { timeout: 120_000 }

describe('suzerain neo4j', limit, () => {
  let home: string

  beforeAll(buildCli, 120_000)

  beforeEach(async () => {
    home = await temporaryFolder()
    // Also where Docker answers: these tests are about the local process.
    await writeEngineRecord(home, 'local')
  })

  it('starts a server that stays, says where it and its Browser are, and stops it', {
    timeout: 600_000,
  }, async () => {
    const environment = { SUZERAIN_HOME: home, ...quickJava }
    onTestFinished(async () => {
      await stopLocalServer({ home, force: true, report: () => undefined })
    })

    const started = await runCli(['neo4j', 'start'], { env: environment })

    const passwordFile = join(home, 'neo4j', 'password')
    expect(started.status).toBe(0)
    expect(started.stdout).toContain(`Password  in ${passwordFile}`)
    expect((await stat(passwordFile)).mode & 0o777).toBe(0o600)
    const password = (await readFile(passwordFile, 'utf8')).trim()
    expect(password.length).toBeGreaterThanOrEqual(20)
    expect(started.stdout + started.stderr).not.toContain(password)

    const status = await runCli(['neo4j', 'status', '--json'], { env: environment })
    const found = JSON.parse(status.stdout) as Record<string, string>
    expect(status.status).toBe(0)
    expect(found).toMatchObject({ engine: 'local', running: true, stays: true, users: [], passwordFile })
    expect((await fetch(found.browser ?? '')).status).toBe(200)
    const graph = await connect({ uri: found.bolt ?? '', user: 'neo4j', password, database: 'neo4j' })
    expect(await graph.read('RETURN 1 AS one')).toEqual([{ one: 1 }])
    await graph.close()

    const stopped = await runCli(['neo4j', 'stop', '--json'], { env: environment })
    expect(stopped).toMatchObject({ status: 0, stdout: '{"outcome":"stopped"}\n' })
    expect(await runCli(['neo4j', 'status'], { env: environment })).toMatchObject({
      status: 1,
      stdout: 'Neo4j is not running. To start it: suzerain neo4j start\n',
    })
  })

  it('names the missing Java and every way out, with exit status 3', async () => {
    const result = await runCli(['neo4j', 'start'], {
      env: { PATH: home, JAVA_HOME: '', SUZERAIN_HOME: home },
    })

    expect(result.status).toBe(3)
    expect(result.stderr).toContain('a local Neo4j needs Java 17 or 21; PATH has none.')
    for (const way of ['openjdk-17', 'JAVA_HOME', 'Docker', 'NEO4J_URI']) expect(result.stderr).toContain(way)
    expect(result.stderr).not.toMatch(/\n\s+at /)
  })

  it('names the missing Maven, with exit status 3', async () => {
    const result = await runCli(['neo4j', 'start'], {
      env: {
        PATH: home,
        JAVA_HOME: javaHome(),
        XDG_CACHE_HOME: join(home, 'no-jars-here'),
        SUZERAIN_HOME: home,
      },
    })

    expect(result.status).toBe(3)
    expect(result.stderr).toContain('Maven (mvn) fetches the local Neo4j, and it is not on PATH.')
    for (const way of ['apt install maven', 'Docker', 'NEO4J_URI']) expect(result.stderr).toContain(way)
  })

  it('leaves a Neo4j alone that is started elsewhere', async () => {
    const environment = { SUZERAIN_HOME: home, NEO4J_URI: 'neo4j://graph.example.org' }

    const start = await runCli(['neo4j', 'start'], { env: environment })
    const status = await runCli(['neo4j', 'status'], { env: environment })

    expect(start.status).toBe(2)
    expect(start.stderr).toContain(
      'NEO4J_URI=neo4j://graph.example.org: this Neo4j is started and stopped elsewhere',
    )
    expect(status).toMatchObject({ status: 0, stdout: expect.stringContaining('neo4j://graph.example.org') })
  })

  it('says what is wrong with a variable, with exit status 2', async () => {
    const result = await runCli(['neo4j', 'status'], { env: { SUZERAIN_HOME: home, PORT: 'http' } })

    expect(result).toEqual({
      status: 2,
      signal: null,
      stdout: '',
      stderr: 'suzerain: PORT=http: must be a port: a whole number from 0 to 65535\n',
    })
  })

  it('ends with exit status 2 when it is used wrongly, and 0 when asked for help', async () => {
    expect((await runCli(['neo4j', 'begin'])).status).toBe(2)
    expect((await runCli(['neo4j', 'start', '--now'])).status).toBe(2)
    expect(await runCli(['neo4j', '--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/start.*stop.*status/s),
    })
  })
})
