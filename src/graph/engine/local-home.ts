import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { usableFolder } from './usable-folder.js'

/** Where everything of one local Neo4j lies. `folder` is the server's own home. */
export interface LocalHome {
  readonly folder: string
  readonly configuration: string
  readonly data: string
  readonly users: string
  /** The running server: process, ports. */
  readonly serverFile: string
  /** The ports used last, taken again where still free, so that addresses and bookmarks keep working. */
  readonly portsFile: string
  readonly passwordFile: string
  readonly log: string
}

export function localHome(home: string): LocalHome {
  const folder = join(home, 'neo4j')
  return {
    folder,
    configuration: join(folder, 'conf'),
    data: join(folder, 'data'),
    users: join(folder, 'users'),
    serverFile: join(folder, 'server.json'),
    portsFile: join(folder, 'ports.json'),
    passwordFile: join(folder, 'password'),
    log: join(folder, 'logs', 'console.log'),
  }
}

/** Makes every folder that the server expects. */
export async function prepareLocalHome(home: string): Promise<LocalHome> {
  const paths = localHome(home)
  await usableFolder(paths.folder)
  for (const name of [
    'conf',
    'data',
    'logs',
    'run',
    'plugins',
    'import',
    'licenses',
    'certificates',
    'users',
  ])
    await mkdir(join(paths.folder, name), { recursive: true })
  return paths
}
