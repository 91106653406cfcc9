import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packagePath } from '../src/package-root.js'
import { startTestApi, type TestApi } from './graphql/support/api.js'
import { installInto } from './support/installed-package.js'
import { pythonWithGql } from './support/python.js'
import { seededGraph } from './support/seeded-graph.js'
import { temporaryFolder } from './support/temporary-folder.js'

const run = promisify(execFile)
const folder = temporaryFolder()
const readme = readFileSync(packagePath('README.md'), 'utf8')

/** The first example of a language, at the address of this run, and what the README says that it prints. */
function example(language: string): { code: string; output: string } {
  const [, code = '', output = ''] =
    new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\`\\s+\`\`\`text\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? []
  return { code: code.replaceAll('http://127.0.0.1:4000', api.url), output }
}

let api: TestApi

beforeAll(async () => {
  await installInto(folder)
  api = await startTestApi({ connection: await seededGraph() })
})
afterAll(() => api.api.stop())

describe('the examples of the README', () => {
  it('ask with curl as they say', async () => {
    const { code, output } = example('bash')

    const { stdout } = await run('bash', ['-c', code])

    expect(code).toContain('curl')
    expect(stdout).toBe(output)
  })

  it('ask from Python as they say', async () => {
    const { code, output } = example('python')

    const { stdout } = await run(await pythonWithGql(), [folder.write('example.py', code)])

    expect(stdout).toBe(output)
  })

  it('ask from TypeScript as they say', async () => {
    const { code, output } = example('ts')
    folder.write('package.json', '{ "type": "module" }')

    const { stdout } = await run(process.execPath, [
      '--import',
      import.meta.resolve('tsx'),
      folder.write('example.ts', code),
    ])

    expect(stdout).toBe(output)
  })

  it('have the types that they show', async () => {
    const options = {
      noEmit: true,
      incremental: false,
      typeRoots: [packagePath('node_modules', '@types')],
      paths: { 'suzerain/client': [packagePath('src', 'client', 'client.ts')] },
    }
    const project = { extends: packagePath('tsconfig.json'), compilerOptions: options, include: ['*.ts'] }
    folder.write('example.ts', example('ts').code)
    folder.write('mistyped.ts', `${example('ts').code}\nwhoControls.nodes[0]?.nothing`)
    const config = folder.write('tsconfig.json', JSON.stringify(project))
    const tsc = packagePath('node_modules', 'typescript', 'bin', 'tsc')

    const told = await run(process.execPath, [tsc, '-p', config]).catch((error: { stdout: string }) => error)

    expect(told.stdout.match(/error TS.*/g)).toEqual([
      expect.stringContaining("Property 'nothing' does not exist"),
    ])
  })
})
