import { type CommandOptions, runCommand } from './run-command.js'

/** Whether a Docker engine with the compose plugin answers on this machine. */
export async function dockerAnswers(environment: CommandOptions['environment']): Promise<boolean> {
  const options = { environment, timeoutMs: 5_000 }
  const engine = await runCommand('docker', ['version', '--format', '{{.Server.Version}}'], options)
  if (engine.status !== 0) return false
  return (await runCommand('docker', ['compose', 'version'], options)).status === 0
}
