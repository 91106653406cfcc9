import type { IncomingMessage } from 'node:http'

/**
 * Whether a page of ours, or no page at all, opens the connection. Browsers let pages of any site open sockets to any address and say
 * from which site they come: no other site may use what the user of a browser can reach.
 */
export function isSameOrigin({ headers: { origin, host } }: IncomingMessage): boolean {
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host
}
