import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { packagePath } from '../../src/package-root.js'

const page = packagePath('dist', 'playground', 'index.html')
const sources = packagePath('src', 'web')

const newestSource = (): number =>
  Math.max(
    ...readdirSync(sources, { recursive: true, encoding: 'utf8' }).map(
      file => statSync(join(sources, file)).mtimeMs,
    ),
  )

/** Builds the playground where no build is as new as its sources. Returns the path of its page. */
export async function buildPlayground(): Promise<string> {
  if (!existsSync(page) || statSync(page).mtimeMs < newestSource())
    await build({ configFile: packagePath('src/web/vite.config.ts'), logLevel: 'error' })
  return page
}
