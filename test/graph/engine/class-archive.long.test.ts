import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  archiveArguments,
  type ClassArchive,
  classArchive,
  clearAbandonedRecordings,
  keepRecording,
} from '../../../src/graph/engine/class-archive.js'
import { temporaryFolder } from '../../support/local-options.js'

describe('the class archive', () => {
  let folder: string
  let archive: ClassArchive

  beforeEach(async () => {
    folder = await temporaryFolder()
    await mkdir(join(folder, 'lib'))
    archive = classArchive(join(folder, 'lib'), 'build')
  })

  it('is recorded by the first server and used by the next', async () => {
    expect(archiveArguments(archive)).toContain(`-XX:ArchiveClassesAtExit=${archive.partial}`)
    await writeFile(archive.partial, 'classes')

    await keepRecording(archive, true)

    const next = classArchive(join(folder, 'lib'), 'build')
    expect(archiveArguments(next)).toEqual([`-XX:SharedArchiveFile=${join(folder, 'classes-build.jsa')}`])
    expect(await readFile(next.file, 'utf8')).toBe('classes')
  })

  it('is not made of what a server recorded that never got ready or was killed', async () => {
    await writeFile(archive.partial, 'some classes')

    await keepRecording(archive, false)

    expect(await readdir(folder)).toEqual(['lib'])
  })

  it('is one for each build of Java', () => {
    expect(classArchive(join(folder, 'lib'), 'other').file).not.toBe(archive.file)
  })

  it('is freed of recordings that nobody kept, and not of those under way', async () => {
    const abandoned = classArchive(join(folder, 'lib'), 'build').partial
    await writeFile(abandoned, 'classes')
    await utimes(abandoned, new Date(0), new Date(0))
    await writeFile(archive.partial, 'classes')

    await clearAbandonedRecordings(archive)

    expect((await readdir(folder)).map(name => join(folder, name)).sort()).toEqual([
      archive.partial,
      join(folder, 'lib'),
    ])
  })
})
