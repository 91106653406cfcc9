import { vi } from 'vitest'
import { startCli } from './cli.js'

/** Starts the service and waits until it says that it is ready; returns the address of its API. */
export async function startService(env: Record<string, string>, args: string[] = []) {
  const service = startCli(['start', ...args], { env })
  await vi.waitFor(
    () => {
      if (!service.printed.stdout.includes('Suzerain is ready.')) throw new Error(service.printed.stderr)
    },
    { timeout: 60_000, interval: 100 },
  )
  const address = /GraphQL +(\S+)/.exec(service.printed.stdout)?.[1] ?? ''
  const stop = async (signal: NodeJS.Signals) => {
    service.child.kill(signal)
    return service.ended
  }
  return { ...service, address, stop }
}
