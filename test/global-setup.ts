import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { startTestServer, type TestServer } from './support/test-server.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Answers with the address of the run's Neo4j, which is started when the first test file asks for it. */
    testNeo4j: string
  }
}

/** One Neo4j per run, for all test files, and none for a run that never asks for one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<TestServer> | undefined
  const server = createServer((_, response) => {
    starting ??= startTestServer()
    response.writeHead(200, { 'content-type': 'application/json' })
    // White space before the JSON keeps the connection alive while jars are fetched on a new machine.
    const waiting = setInterval(() => response.write(' '), 5_000)
    starting
      .then(
        ({ address }) => ({ address }),
        (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
      )
      .then(answer => {
        clearInterval(waiting)
        response.end(JSON.stringify(answer))
      })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  project.provide('testNeo4j', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return async () => {
    server.closeAllConnections()
    server.close()
    await starting?.then(
      running => running.stop(),
      () => undefined,
    )
  }
}
