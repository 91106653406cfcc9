import type { AliasRow } from './rows.js'

const MOST_NAMES = 200

/** Each name once, as it is first told: what comes sorted by strength keeps the strongest of each. */
export function oncePerName(aliases: readonly AliasRow[]): readonly AliasRow[] {
  const first = new Map<string, AliasRow>()
  for (const alias of aliases) if (!first.has(alias.name)) first.set(alias.name, alias)
  return [...first.values()].slice(0, MOST_NAMES)
}
