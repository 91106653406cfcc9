import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findJava, parseJavaVersion } from '../../../src/graph/engine/find-java.js'
import { temporaryFolder } from '../../support/local-options.js'

/** A folder laid out like a JDK whose `java -version` says this version. */
async function javaOf(version: string): Promise<string> {
  const home = await temporaryFolder()
  await mkdir(join(home, 'bin'))
  await writeFile(
    join(home, 'bin', 'java'),
    `#!/bin/sh\necho 'openjdk version "${version}" 2025-04-15' >&2\n`,
  )
  await chmod(join(home, 'bin', 'java'), 0o755)
  return home
}

describe('parseJavaVersion', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_402"', 8],
    ['Picked up JAVA_TOOL_OPTIONS: -Dx=1\nopenjdk version "21.0.2" 2024-01-16', 21],
    ['openjdk version "25-ea" 2025-09-16', 25],
  ])('reads %j as %i', (output, major) => {
    expect(parseJavaVersion(output)).toBe(major)
  })

  it('reads nothing from what is not Java', () => {
    expect(parseJavaVersion('command not found')).toBeNull()
  })
})

describe('findJava', () => {
  it('knows two builds of one Java apart', async () => {
    const build = async (version: string) =>
      (await findJava({ environment: process.env, javaHome: await javaOf(version) })).build

    expect(await build('17.0.1')).toBe(await build('17.0.1'))
    expect(await build('17.0.1')).not.toBe(await build('17.0.2'))
  })

  it('prefers the Java of JAVA_HOME', async () => {
    const javaHome = await javaOf('21.0.2')
    const other = await javaOf('17.0.1')

    const found = await findJava({ environment: { PATH: join(other, 'bin') }, javaHome })

    expect(found).toMatchObject({ command: join(javaHome, 'bin', 'java'), major: 21 })
  })

  it('takes the one on PATH when that of JAVA_HOME does not fit', async () => {
    const javaHome = await javaOf('11.0.2')
    const other = await javaOf('17.0.1')

    expect(await findJava({ environment: { PATH: join(other, 'bin') }, javaHome })).toMatchObject({
      command: 'java',
      major: 17,
    })
  })

  it('names every Java that it found and cannot use', async () => {
    const javaHome = await javaOf('11.0.2')
    const other = await javaOf('25.0.1')

    await expect(findJava({ environment: { PATH: join(other, 'bin') }, javaHome })).rejects.toMatchObject({
      code: 'NO_JAVA',
      message: expect.stringContaining(`JAVA_HOME (${javaHome}) has Java 11; PATH has Java 25.`),
    })
  })
})
