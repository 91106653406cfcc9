import { readdir, rm, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fetchJars } from '../../../src/graph/engine/fetch-jars.js'
import { hasAllJars } from '../../../src/graph/engine/jar-manifest.js'
import { temporaryFolder } from '../../support/local-options.js'
import { sharedCache } from '../../support/test-server.js'

const limit = { timeout: 600_000 }

describe('fetchJars', () => {
  it('fetches once for all who ask, and again what was lost or cut short', limit, async () => {
    const cache = await temporaryFolder()
    const lines: string[] = []
    const options = { caches: [cache], environment: process.env, report: (line: string) => lines.push(line) }
    const fetches = () => lines.filter(line => line.startsWith('Fetching Neo4j')).length

    const [library, same] = await Promise.all([fetchJars(options), fetchJars(options)])

    const jars = (await readdir(library)).filter(name => name.endsWith('.jar'))
    expect(same).toBe(library)
    expect(fetches()).toBe(1)
    expect(jars).toContain('neo4j-5.26.31.jar')
    expect(jars).toContain('neo4j-browser-5.24.0.jar')
    expect(await readdir(join(library, '..'))).toEqual(['lib'])

    await truncate(join(library, 'neo4j-5.26.31.jar'), 1000)
    expect(await hasAllJars(library)).toBe(false)
    await fetchJars(options)
    expect(await hasAllJars(library)).toBe(true)
    expect(fetches()).toBe(2)

    await rm(join(library, jars[0] ?? ''))
    expect(await hasAllJars(library)).toBe(false)
  })

  it('takes jars that another home has already, without Maven', async () => {
    const library = await fetchJars({
      caches: [sharedCache],
      environment: process.env,
      report: () => undefined,
    })
    const elsewhere = await temporaryFolder()

    const found = await fetchJars({
      caches: [sharedCache, elsewhere],
      environment: { PATH: elsewhere },
      report: () => undefined,
    })

    expect(found).toBe(library)
  })

  it('says what Maven said when it cannot fetch', limit, async () => {
    const cache = await temporaryFolder()
    const options = {
      caches: [cache],
      environment: { ...process.env, MAVEN_ARGS: '', MAVEN_OPTS: '-Dmaven.repo.local=/dev/null/none' },
      report: () => undefined,
    }

    await expect(fetchJars(options)).rejects.toMatchObject({
      code: 'JARS_NOT_FETCHED',
      message: expect.stringContaining('/dev/null/none'),
    })
    expect(await hasAllJars(join(cache, 'neo4j-5.26.31', 'lib'))).toBe(false)
  })
})
