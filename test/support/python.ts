import { execFile } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const GQL = 'gql[requests]==4.0.0'
const home = join(tmpdir(), 'suzerain-test-python-gql-4.0.0')

const imports = (python: string): Promise<boolean> =>
  run(python, ['-c', 'import gql, requests']).then(
    () => true,
    () => false,
  )

/** A Python that has the package gql: the machine's own, or one for all test runs, made once. Throws where there can be none. */
export async function pythonWithGql(): Promise<string> {
  if (await imports('python3')) return 'python3'
  const python = join(home, 'bin', 'python')
  if (existsSync(python) && (await imports(python))) return python
  rmSync(home, { recursive: true, force: true })
  try {
    await run('python3', ['-m', 'venv', home])
    await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', GQL])
  } catch (cause) {
    throw new Error(
      `The README's Python example needs python3 with venv and pip (Debian: apt-get install python3-venv), and ${GQL} from its registry: ${cause}`,
      { cause },
    )
  }
  return python
}
