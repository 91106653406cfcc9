import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { stopLocalServer } from '../../src/graph/engine/local-control.js'
import type { LocalOptions } from '../../src/graph/engine/local-engine.js'
import { quickStart, sharedCache } from './test-server.js'

/** A folder of the test's own, gone after it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'suzerain-engine-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A home of the test's own, whose server, if the test leaves one, is ended with it. `lines` is what was reported. */
export async function temporaryHome(): Promise<LocalOptions & { readonly lines: string[] }> {
  const home = await temporaryFolder()
  const lines: string[] = []
  onTestFinished(async () => {
    await stopLocalServer({ home, force: true, report: () => undefined })
  })
  return {
    home,
    lines,
    caches: [sharedCache],
    environment: process.env,
    authentication: 'none',
    heap: '512m',
    jvm: quickStart,
    report: line => lines.push(line),
  }
}
