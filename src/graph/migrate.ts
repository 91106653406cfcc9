import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { SuzerainError } from '../domain/suzerain-error.js'
import { packagePath } from '../package-root.js'
import type { GraphConnection } from './connection.js'
import { readCypherFile } from './cypher-file.js'
import { runnerOn, statement } from './query.js'
import { rebuild, rebuildBackingVersions } from './rebuild.js'

const schemaVersion = statement('read/schema-version', z.object({ version: z.number() }))
const setSchemaVersion = statement<{ version: number }>('write/set-schema-version')

/** The graph was written by a newer Suzerain, whose model this one does not know. */
export class NewerSchemaError extends SuzerainError {
  readonly found: number
  readonly known: number

  constructor(found: number, known: number) {
    super(
      'NEWER_SCHEMA',
      `the graph has schema version ${found}, this Suzerain knows up to ${known}: update Suzerain, or use another database`,
    )
    this.found = found
    this.known = known
  }
}

/** The constraint files in their order; a file's place, counted from 1, is the schema version that it brings. */
const constraintFiles = (): string[] =>
  readdirSync(packagePath('cypher', 'constraints'))
    .filter(name => name.endsWith('.cypher'))
    .map(name => `constraints/${name.slice(0, -'.cypher'.length)}`)
    .sort()

/** The schema version that this code writes. */
export const knownSchemaVersion = (): number => constraintFiles().length

/** The schema version of the database; null where none was ever applied. */
export async function findSchemaVersion(connection: GraphConnection): Promise<number | null> {
  const [row] = await runnerOn((text, params) => connection.read(text, params)).run(schemaVersion, {})
  return row?.version ?? null
}

/** The statements of a constraint file: parted by semicolons at line ends, comments dropped. */
function constraintStatements(path: string): string[] {
  const text = readCypherFile(path).text.replace(/^\/\/.*$/gm, '')
  return text
    .split(/;\s*$/m)
    .map(part => part.trim())
    .filter(part => part !== '')
}

/** What an older version derived is stored in another form: it is derived anew. */
const DERIVED_ANEW_SINCE = 5
/** How backings stood as known on each day is stored in another form. */
const VERSIONED_ANEW_SINCE = 10
/** What older versions did not store beside what they derived. Each leaves alone what has it: all run, whichever version the graph comes from. */
const BACKFILLS = [
  statement('write/slot-controls'),
  statement('write/slot-control-claims'),
  statement('write/name-ends-of-backings'),
  statement('write/name-ends-of-controls'),
  statement('write/spell-names'),
  statement('write/tie-older-claims'),
  statement('write/part-control-claims'),
]
const LONG_WORK = { timeoutMs: 3_600_000 }

/**
 * Brings constraints and indexes up to date and waits until they are online. Running it again changes nothing.
 * Throws {@link NewerSchemaError} before it touches a graph of a newer version.
 */
export async function migrate(connection: GraphConnection): Promise<{ from: number | null; to: number }> {
  const from = await findSchemaVersion(connection)
  const to = knownSchemaVersion()
  if (from !== null && from > to) throw new NewerSchemaError(from, to)
  // One transaction for all: on a new graph that takes a third of the time of one for each.
  await connection.write(async tx => {
    for (const file of constraintFiles()) for (const text of constraintStatements(file)) await tx.run(text)
  })
  // On a large graph a new index takes minutes to fill.
  await connection.runAutoCommit('CALL db.awaitIndexes(3600)', {}, LONG_WORK)
  if (from !== null && from < DERIVED_ANEW_SINCE) await rebuild(connection)
  else if (from !== null && from < VERSIONED_ANEW_SINCE) await rebuildBackingVersions(connection)
  if (from !== null && from < to)
    for (const { text } of BACKFILLS) await connection.runAutoCommit(text, {}, LONG_WORK)
  await connection.write(async tx => {
    await runnerOn((text, params) => tx.run(text, params)).run(setSchemaVersion, { version: to })
  })
  return { from, to }
}
