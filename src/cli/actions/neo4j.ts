import { ConfigError, loadConfig } from '../../config.js'
import { acquireEngine } from '../../graph/engine/acquire-engine.js'
import { chooseEngine } from '../../graph/engine/choose-engine.js'
import { stopComposeService } from '../../graph/engine/compose-engine.js'
import { composeOptions, localOptions, type Progress } from '../../graph/engine/engine-options.js'
import { type EngineStatus, engineStatus } from '../../graph/engine/engine-status.js'
import { startToStay, stopLocalServer } from '../../graph/engine/local-control.js'
import { exitStatus } from '../exit-status.js'
import { interruption } from '../interruption.js'

export interface Output {
  readonly json?: true
}

export interface StopOptions extends Output {
  readonly force?: true
}

const progress = (): Progress => ({ report: line => console.error(line), signal: interruption() })

export async function start(options: Output): Promise<void> {
  const config = loadConfig()
  refuseConfigured(config.neo4j.uri)
  const engine = await acquireEngine(config, progress())
  try {
    if (engine.kind === 'local') await startToStay(localOptions(config, progress()))
  } finally {
    await engine.release()
  }
  print(await engineStatus(config, progress()), options)
}

export async function stop(options: StopOptions): Promise<void> {
  const config = loadConfig()
  refuseConfigured(config.neo4j.uri)
  const { kind } = await chooseEngine(config)
  const outcome =
    kind === 'compose'
      ? await stopComposeService(composeOptions(config, progress())).then(() => 'stopped' as const)
      : await stopLocalServer({ home: config.home, force: options.force === true, ...progress() })
  if (options.json) console.log(JSON.stringify({ outcome }))
  else console.log(outcomes[outcome])
  if (outcome === 'in use') process.exitCode = exitStatus.rejected
}

const outcomes = {
  stopped: 'Neo4j is stopped.',
  'not running': 'Neo4j was not running.',
  'in use':
    'Other commands use Neo4j: it stops with the last of them. To stop it now: suzerain neo4j stop --force',
}

export async function status(options: Output): Promise<void> {
  const found = await engineStatus(loadConfig(), progress())
  print(found, options)
  if (found.running === false) process.exitCode = exitStatus.rejected
}

function refuseConfigured(uri: string | undefined): void {
  if (uri !== undefined)
    throw new ConfigError(
      'NEO4J_URI',
      uri,
      'this Neo4j is started and stopped elsewhere; unset NEO4J_URI for a local one',
    )
}

function print(found: EngineStatus, options: Output): void {
  if (options.json) console.log(JSON.stringify(found))
  else console.log(describe(found).join('\n'))
}

function describe(found: EngineStatus): string[] {
  if (found.engine === 'configured')
    return [`Neo4j is started elsewhere: ${found.bolt} (NEO4J_URI), user ${found.user}.`]
  if (!found.running) return ['Neo4j is not running. To start it: suzerain neo4j start']
  const stays = found.stays ? 'until "suzerain neo4j stop"' : 'until its last user ends'
  const lines = [
    `Neo4j is running (${found.engine === 'local' ? `process ${found.pid}` : 'Docker'}), ${stays}.`,
    `  Browser   ${found.browser}`,
    `  Bolt      ${found.bolt}`,
    `  User      ${found.user}`,
  ]
  if (found.passwordFile !== null) lines.push(`  Password  in ${found.passwordFile}`)
  if (found.log !== null) lines.push(`  Log       ${found.log}`)
  if (found.users.length > 0) lines.push(`  Used by   process ${found.users.join(', ')}`)
  return lines
}
