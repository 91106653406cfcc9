import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { connect } from '../../../src/graph/connection.js'
import { localStatus, startToStay, stopLocalServer } from '../../../src/graph/engine/local-control.js'
import {
  type LocalOptions,
  type LocalServer,
  shareLocalServer,
} from '../../../src/graph/engine/local-engine.js'
import { localHome } from '../../../src/graph/engine/local-home.js'
import { identifyProcess } from '../../../src/graph/engine/process-identity.js'
import { findServer, writeServerRecord } from '../../../src/graph/engine/server-record.js'
import { superviseLocalServer } from '../../../src/graph/engine/supervise-local-server.js'
import { temporaryFolder, temporaryHome } from '../../support/local-options.js'
import { otherCommand } from '../../support/other-command.js'

const limit = { timeout: 600_000 }

const addressOf = ({ record }: LocalServer) => ({
  uri: `neo4j://127.0.0.1:${record.ports.bolt}`,
  user: 'neo4j',
  database: 'neo4j',
})

const isRunning = async (options: LocalOptions) => (await findServer(localHome(options.home))) !== null

describe('a local server', () => {
  it('is shared by commands that start at once, and stopped by the last of them', limit, async () => {
    const options = await temporaryHome()
    const other = otherCommand(options.home)
    const [server, otherPid] = await Promise.all([shareLocalServer(options), other.next('pid')])

    expect(otherPid).toBe(server.record.pid)
    expect((await localStatus(options.home)).users).toHaveLength(2)

    await server.release()
    expect(await isRunning(options)).toBe(true)

    expect(await other.finish()).toBe(0)
    expect(await identifyProcess(server.record.pid)).toBeNull()
    expect(await localStatus(options.home)).toMatchObject({ record: null, users: [] })
  })

  it(
    'that is killed is started again under a program that stays, with all that was committed',
    limit,
    async () => {
      const options = await temporaryHome()
      const server = await shareLocalServer(options)
      const graph = await connect(addressOf(server))
      await graph.write(tx => tx.run("CREATE (:Kept {name: 'committed before the end'})"))
      const endSupervision = superviseLocalServer(options)
      process.kill(server.record.pid, 'SIGKILL')

      await vi.waitFor(() => expect(options.lines).toContain('Neo4j has died; starting it again …'), 20_000)
      const answer = await vi.waitUntil(
        () => graph.read('MATCH (n:Kept) RETURN n.name AS name').catch(() => null),
        {
          timeout: 120_000,
          interval: 500,
        },
      )

      expect(answer).toEqual([{ name: 'committed before the end' }])
      expect((await findServer(localHome(options.home)))?.ports).toEqual(server.record.ports)
      endSupervision()
      await graph.close()
      await server.release()
      expect(await isRunning(options)).toBe(false)
    },
  )

  it(
    'is taken over from a command that was killed while it started it, and that counts no longer',
    limit,
    async () => {
      const options = await temporaryHome()
      const other = otherCommand(options.home)
      await vi.waitUntil(() => isRunning(options), { timeout: 60_000 })
      const left = await findServer(localHome(options.home))
      await other.kill()

      const server = await shareLocalServer(options)

      expect(server.record.pid).toBe(left?.pid)
      expect(options.lines).toContain('Another command is starting or stopping Neo4j; waiting for it …')
      await server.release()
      expect(await isRunning(options)).toBe(false)
    },
  )

  it(
    'stays when asked to, until it is stopped; not under a command that uses it unless forced',
    limit,
    async () => {
      const options = await temporaryHome()
      const started = await startToStay(options)
      const server = await shareLocalServer(options)
      expect(server.record.pid).toBe(started.record?.pid)
      await server.release()
      expect(await isRunning(options)).toBe(true)

      const user = await shareLocalServer(options)
      expect(await stopLocalServer({ ...options, force: false })).toBe('in use')
      expect(await isRunning(options)).toBe(true)
      await user.release()
      expect(await isRunning(options)).toBe(false)

      expect(await stopLocalServer({ ...options, force: false })).toBe('not running')
    },
  )

  it('leaves nothing behind when its start is interrupted', limit, async () => {
    const options = await temporaryHome()
    const interruption = new AbortController()
    const starting = shareLocalServer({ ...options, signal: interruption.signal })
    const outcome = expect(starting).rejects.toMatchObject({ name: 'AbortError' })
    await vi.waitUntil(() => isRunning(options), { timeout: 60_000, interval: 20 })
    const record = await findServer(localHome(options.home))

    interruption.abort()

    await outcome
    expect(await identifyProcess(record?.pid ?? 0)).toBeNull()
    expect(await localStatus(options.home)).toMatchObject({ record: null, users: [] })
  })

  it('takes other ports when another program comes first to the chosen ones', limit, async () => {
    const options = await temporaryHome()
    const starting = shareLocalServer(options)
    await vi.waitUntil(() => isRunning(options), { timeout: 60_000, interval: 20 })
    const first = await findServer(localHome(options.home))
    const thief = createServer()
    await new Promise<void>(resolve => thief.listen(first?.ports.http, '127.0.0.1', resolve))

    const server = await starting

    expect(server.record.ports.http).not.toBe(first?.ports.http)
    await server.release()
    thief.close()
  })

  it('that exits while it starts is reported with the end of its log', limit, async () => {
    const options = { ...(await temporaryHome()), heap: '1m' }

    await expect(shareLocalServer(options)).rejects.toMatchObject({
      name: 'NoNeo4jError',
      code: 'SERVER_DID_NOT_START',
      message: expect.stringMatching(/console\.log:\n.*heap/s),
    })
    expect((await localStatus(options.home)).users).toEqual([])
  })

  it('refuses a given port that is taken, by the name of its variable', async () => {
    const options = await temporaryHome()
    const taken = createServer()
    await new Promise<void>(resolve => taken.listen(0, '127.0.0.1', resolve))
    const address = taken.address()
    const httpPort = typeof address === 'object' && address ? address.port : 0

    const starting = shareLocalServer({ ...options, httpPort })

    await expect(starting).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringContaining(`SUZERAIN_NEO4J_HTTP_PORT=${httpPort} is taken`),
    })
    taken.close()
  })

  it('refuses a home that cannot be written, by its path', async () => {
    const file = join(await temporaryFolder(), 'a-file')
    await writeFile(file, '')

    const starting = shareLocalServer({ ...(await temporaryHome()), home: file })

    await expect(starting).rejects.toMatchObject({
      code: 'HOME_UNUSABLE',
      message: expect.stringContaining(join(file, 'neo4j')),
    })
  })
})

describe('findServer', () => {
  it('does not take another process that got the same id for the server', async () => {
    const { home: folder } = await temporaryHome()
    const home = localHome(folder)
    const identity = await identifyProcess(process.pid)
    const record = {
      ports: { bolt: 1, http: 2 },
      authentication: 'none',
      stays: false,
      wasReady: true,
      archive: { file: '', partial: '' },
    } as const
    await mkdir(home.folder, { recursive: true })

    await writeServerRecord(home, { ...record, pid: process.pid, startedAt: 'at another time' })
    expect(await findServer(home)).toBeNull()

    await writeServerRecord(home, { ...record, pid: process.pid, startedAt: identity?.startedAt ?? '' })
    expect(await findServer(home)).toBeNull()
  })

  it('takes a half-written record for none', async () => {
    const { home: folder } = await temporaryHome()
    const home = localHome(folder)
    await mkdir(home.folder, { recursive: true })
    await writeFile(home.serverFile, '{"pid": 12')

    expect(await findServer(home)).toBeNull()
  })
})
