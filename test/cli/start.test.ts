import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { runCli } from '../support/cli.js'
import { cliOnGraph, countDocuments } from '../support/cli-on-graph.js'
import { startService } from '../support/start-service.js'

const cli = cliOnGraph({ PORT: '0' })

const ask = async (address: string, query: string): Promise<unknown> =>
  (
    await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
  ).json()

describe('suzerain start', { timeout: 180_000 }, () => {
  test('ingests the seed documents, serves GraphQL, playground and health, and ends at Ctrl-C', async () => {
    const service = await startService(cli.env)

    const answer = await ask(service.address, '{ graph { sourceDocumentCount } }')
    const origin = new URL(service.address).origin
    const ready = await fetch(`${origin}/readyz`)
    const { status, stderr } = await service.stop('SIGINT')

    expect(answer).toEqual({ data: { graph: { sourceDocumentCount: 5 } } })
    expect(ready.status).toBe(200)
    expect(service.printed.stdout).toContain(`Playground     ${origin}/playground/`)
    expect(stderr).toContain('Seed documents: 5 read, 0 there already.')
    expect(status).toBe(0)
    await expect(fetch(`${origin}/readyz`)).rejects.toThrow()
  })

  test('leaves the seeds out when told to', async () => {
    const service = await startService(cli.env, ['--no-seeds'])
    await service.stop('SIGTERM')

    expect(await countDocuments(cli.graph)).toBe(0)
  })

  test('says at once when its port is taken', async () => {
    const server = createServer()
    const port = await new Promise<number>(resolve =>
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
    )

    const { status, stderr } = await runCli(['start'], { env: { ...cli.env, PORT: String(port) } })
    server.close()

    expect(stderr).toBe(
      `suzerain: port ${port} of 127.0.0.1 is taken; end what listens there, or set PORT to a free one (PORT=0 takes any)\n`,
    )
    expect(status).toBe(3)
  })

  test('refuses to listen beyond this machine without API keys', async () => {
    const { status, stderr } = await runCli(['start'], { env: { ...cli.env, HOST: '0.0.0.0' } })

    expect(stderr).toMatch(/^suzerain: HOST=0\.0\.0\.0: [^\n]*SUZERAIN_API_KEYS[^\n]*\n$/)
    expect(status).toBe(2)
  })
})
