import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeTextFile } from './json-file.js'
import type { LocalHome } from './local-home.js'
import { NoNeo4jError } from './no-neo4j-error.js'
import { lastLines, runCommand } from './run-command.js'

export interface PasswordSetting {
  readonly java: string
  readonly library: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Taken for a home that has no password yet; otherwise one is made. */
  readonly wished?: string | undefined
  readonly report: (line: string) => void
}

/** The password of this home's server, or null before its first start. */
export async function readPassword(home: LocalHome): Promise<string | null> {
  try {
    return (await readFile(home.passwordFile, 'utf8')).replace(/\r?\n$/, '')
  } catch {
    return null
  }
}

/** Makes sure that the home has a password and that the server will accept it from its first start on. */
export async function ensurePassword(home: LocalHome, setting: PasswordSetting): Promise<string> {
  const isNew = !existsSync(join(home.data, 'databases', 'system'))
  const known = await readPassword(home)
  if (known !== null && known !== '' && !isNew) return known
  if (!isNew)
    throw new NoNeo4jError(
      'PASSWORD_LOST',
      `the graph has a password, and ${home.passwordFile} no longer has it.`,
    )
  const password = known || (setting.wished ?? randomBytes(16).toString('hex'))
  await setInitialPassword(home, password, setting)
  await writeTextFile(home.passwordFile, `${password}\n`, 0o600)
  setting.report(`The password of the local Neo4j (user neo4j) is in ${home.passwordFile}`)
  return password
}

/** The server reads what this writes only until its system database exists. */
async function setInitialPassword(
  home: LocalHome,
  password: string,
  setting: PasswordSetting,
): Promise<void> {
  // Through a file: arguments can be read by every user of the machine. Behind "--" a password that begins with a dash is no option.
  const argument = join(home.folder, 'run', 'initial-password')
  await writeTextFile(argument, `--\n"${password.replace(/["\\]/g, '\\$&')}"\n`, 0o600)
  try {
    const admin = [
      '-cp',
      join(setting.library, '*'),
      'org.neo4j.cli.AdminTool',
      'dbms',
      'set-initial-password',
    ]
    const { status, output } = await runCommand(setting.java, [...admin, `@${argument}`], {
      environment: { ...setting.environment, NEO4J_HOME: home.folder, NEO4J_CONF: home.configuration },
      timeoutMs: 60_000,
    })
    if (status !== 0)
      throw new NoNeo4jError(
        'SERVER_DID_NOT_START',
        `the first password could not be set:\n${lastLines(output, 8)}`,
      )
  } finally {
    await rm(argument, { force: true })
  }
}
