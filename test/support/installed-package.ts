import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { packagePath } from '../../src/package-root.js'
import { buildCli } from './cli.js'
import type { temporaryFolder } from './temporary-folder.js'

/** Puts the built package into a folder's `node_modules`, as installing it would, so that scripts in the folder import it by its name. */
export async function installInto(folder: ReturnType<typeof temporaryFolder>): Promise<void> {
  await buildCli()
  folder.write('node_modules/suzerain/package.json', readFileSync(packagePath('package.json')))
  symlinkSync(packagePath('.test-dist'), join(folder.path, 'node_modules', 'suzerain', 'dist'))
}
