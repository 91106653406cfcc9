import { execFile } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { lastLines, runCommand } from '../../../src/graph/engine/run-command.js'
import { packagePath } from '../../../src/package-root.js'

const options = { environment: process.env, timeoutMs: 20_000 }

describe('runCommand', () => {
  it('gives the status and both outputs of a program', async () => {
    const result = await runCommand('sh', ['-c', 'echo out; echo err >&2; exit 7'], options)

    expect(result.status).toBe(7)
    expect(result.output.split('\n').sort()).toEqual(['', 'err', 'out'])
  })

  it('ends a program that takes longer than allowed', async () => {
    expect(await runCommand('sleep', ['30'], { ...options, timeoutMs: 100 })).toMatchObject({ status: null })
  })

  it('says that there is no such program, and lets this one end at once', async () => {
    const module = packagePath('src', 'graph', 'engine', 'run-command.ts')
    const script = `import { runCommand } from '${module}'
      const found = await runCommand('no-such-program', [], { environment: process.env, timeoutMs: 600_000 })
      console.log(found.notFound)`
    const ended = await new Promise<string>((resolve, reject) => {
      execFile(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', script],
        { cwd: packagePath(), timeout: 25_000 },
        (error, stdout) => (error ? reject(error) : resolve(stdout)),
      )
    })

    expect(ended).toBe('true\n')
  })
})

describe('lastLines', () => {
  it('keeps the last lines that say something', () => {
    expect(lastLines('one\n\ntwo  \nthree\n\n', 2)).toBe('    two\n    three')
  })
})
