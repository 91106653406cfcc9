import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { loadConfig } from '../../../src/config.js'
import { acquireEngine } from '../../../src/graph/engine/acquire-engine.js'
import { chooseEngine } from '../../../src/graph/engine/choose-engine.js'
import { writeEngineRecord } from '../../../src/graph/engine/engine-record.js'
import { engineStatus } from '../../../src/graph/engine/engine-status.js'
import { packagePath } from '../../../src/package-root.js'
import { temporaryFolder } from '../../support/local-options.js'

/**
 * A `docker` that answers as the real one does and writes down what it was asked, with shell built-ins alone. It stands
 * in where no engine can run; the file that it would be given has a test of its own.
 */
const docker = (folder: string, up: 'succeeds' | 'fails') => `#!/bin/sh
echo "$NEO4J_PASSWORD|$SUZERAIN_API_KEYS|$SUZERAIN_NEO4J_BOLT_PORT|$*" >> ${folder}/asked
case "$*" in
  *' port neo4j 7687') [ -e ${folder}/up ] && echo 127.0.0.1:7687 ;;
  *' port neo4j 7474') [ -e ${folder}/up ] && echo 127.0.0.1:7474 ;;
  *' up '*) ${up === 'fails' ? "echo 'no such image' >&2; exit 1" : `: > ${folder}/up`} ;;
  *) exit 0 ;;
esac
`

describe('the Neo4j of a home', () => {
  let home: string
  let bin: string
  const lines: string[] = []
  const options = { report: (line: string) => lines.push(line) }
  const config = (more: Record<string, string> = {}) =>
    loadConfig({ PATH: bin, SUZERAIN_HOME: home, ...more })
  const asked = async () => (await readFile(join(bin, 'asked'), 'utf8')).trim().split('\n')

  async function installDocker(up: 'succeeds' | 'fails' = 'succeeds'): Promise<void> {
    await writeFile(join(bin, 'docker'), docker(bin, up))
    await chmod(join(bin, 'docker'), 0o755)
  }

  beforeEach(async () => {
    home = await temporaryFolder()
    bin = await temporaryFolder()
    lines.length = 0
  })

  it('is the configured one before all others', async () => {
    await installDocker()
    await writeEngineRecord(home, 'local')

    const engine = await acquireEngine(config({ NEO4J_URI: 'bolt://elsewhere', NEO4J_USER: 'me' }), options)

    expect(engine).toMatchObject({
      kind: 'configured',
      address: { uri: 'bolt://elsewhere', user: 'me' },
      http: null,
    })
    expect(engine.address).not.toHaveProperty('password')
  })

  it('is the compose service where a Docker engine answers', async () => {
    await installDocker()

    const engine = await acquireEngine(config(), options)

    const file = join(home, 'compose', 'password')
    const password = (await readFile(file, 'utf8')).trim()
    expect(engine).toMatchObject({
      kind: 'compose',
      address: { user: 'neo4j', password },
      passwordFile: file,
    })
    const up = (await asked()).find(line => line.includes(' up '))
    expect(up).toContain(`--file ${packagePath('docker-compose.yml')} up --detach --wait neo4j`)
    expect(up).toMatch(
      new RegExp(
        `^${password}\\|unused\\|${new URL(engine.address.uri).port}\\|compose --project-name suzerain-`,
      ),
    )
  })

  it('is the running compose service as it is, with the given password', async () => {
    await installDocker()
    await writeFile(join(bin, 'up'), '')

    const engine = await acquireEngine(config({ NEO4J_PASSWORD: 'of the service' }), options)

    expect(engine).toMatchObject({
      address: { uri: 'neo4j://127.0.0.1:7687', password: 'of the service' },
      http: 'http://127.0.0.1:7474',
    })
    expect((await asked()).filter(line => line.includes(' up '))).toEqual([])
    expect(await engineStatus(config(), options)).toMatchObject({ engine: 'compose', running: true })
  })

  it('stays local when Docker is installed later', async () => {
    await writeEngineRecord(home, 'local')
    await installDocker()

    expect(await chooseEngine(config())).toEqual({ kind: 'local', settled: true })
  })

  it('is not replaced by another graph when Docker is gone', async () => {
    await writeEngineRecord(home, 'compose')

    await expect(acquireEngine(config(), options)).rejects.toMatchObject({
      code: 'DOCKER_GONE',
      message: expect.stringContaining(join(home, 'engine.json')),
    })
  })

  it('becomes local when a first compose service cannot start, saying so', async () => {
    await installDocker('fails')

    // There is no Java on this PATH: the error shows that the local way was tried.
    await expect(acquireEngine(config(), options)).rejects.toMatchObject({ code: 'NO_JAVA' })
    expect(lines.join('\n')).toMatch(
      /could not start the neo4j service:\n\s+no such image\nTrying a local Neo4j instead/,
    )
  })

  it('fails when a compose service that holds its graph cannot start', async () => {
    await installDocker('fails')
    await writeEngineRecord(home, 'compose')

    await expect(acquireEngine(config(), options)).rejects.toMatchObject({
      code: 'COMPOSE_FAILED',
      message: expect.stringContaining('no such image'),
    })
  })
})
