import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder for one test file, removed after it, with a writer of files in it that returns their paths. */
export function temporaryFolder(): { path: string; write(name: string, content: string | Buffer): string } {
  const path = mkdtempSync(join(tmpdir(), 'suzerain-test-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    write: (name, content) => {
      const file = join(path, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
      return file
    },
  }
}
