import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder of package.json. Data files (seeds, cypher, schema, language models) are read from here, whether the
 * code runs from `src` or, compiled, from `dist`: both lie one level below it.
 */
export const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)))

/** Absolute path of a file of the package, given by its path from the package root. */
export const packagePath = (...segments: string[]): string => join(packageRoot, ...segments)
