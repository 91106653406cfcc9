import { styleText } from 'node:util'
import { ConfigError, loadConfig } from '../../config.js'
import { SuzerainError } from '../../domain/suzerain-error.js'
import { NoNeo4jError } from '../../graph/engine/no-neo4j-error.js'
import { GraphUnavailableError } from '../../graph/graph-errors.js'
import { checkGraph } from '../doctor/check-graph.js'
import { checkHome, checkNode, checkPort } from '../doctor/check-machine.js'
import { type Finding, fault } from '../doctor/finding.js'
import { exitStatus } from '../exit-status.js'

/** Prints what is wrong with this machine or graph, and how to mend it. */
export async function doctor(options: { readonly json?: true }): Promise<void> {
  const findings = await diagnose()
  if (options.json) console.log(JSON.stringify(findings, null, 2))
  else console.log(findings.map(format).join('\n'))
  if (findings.some(finding => finding.state === 'FAULT')) process.exitCode = exitStatus.infrastructure
}

/** A check that throws has found a fault: its error says what and, often, how to mend it. */
async function examine(check: string, examination: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await examination()
  } catch (error) {
    if (error instanceof NoNeo4jError) return [fault(check, error.problem, error.waysOut)]
    if (error instanceof ConfigError)
      return [fault(check, error.message, [`set ${error.variable} anew, or unset it`])]
    if (error instanceof GraphUnavailableError)
      return [fault(check, error.message, ['start that Neo4j, or correct NEO4J_URI'])]
    if (error instanceof SuzerainError) return [fault(check, error.message, [])]
    throw error
  }
}

async function diagnose(): Promise<Finding[]> {
  const settings = await examine('Settings', async () => {
    loadConfig()
    return []
  })
  if (settings.length > 0) return [checkNode(), ...settings]
  const config = loadConfig()
  return [
    checkNode(),
    ...(await examine('Home', async () => [await checkHome(config)])),
    ...(await examine('API port', async () => [await checkPort(config)])),
    ...(await examine('Neo4j', () => checkGraph(config))),
  ]
}

const SIGNS = {
  GOOD: styleText('green', 'good '),
  WARNING: styleText('yellow', 'mind '),
  FAULT: styleText('red', 'wrong'),
}

const format = ({ check, state, detail, mend }: Finding): string =>
  [`${SIGNS[state]}  ${check.padEnd(13)}  ${detail}`, ...mend.map(way => `${' '.repeat(22)}- ${way}`)].join(
    '\n',
  )
