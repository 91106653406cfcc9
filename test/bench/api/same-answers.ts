import type { Question } from './questions.js'
import type { Asked } from './recorder.js'

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => (key === 'id' ? [String(part)] : idsIn(part)))
}

/**
 * What is wrong with asking the other server this: where it finds other things than we do, or fails, its speed says nothing.
 * Null where it answers the same.
 */
export async function differenceTo(
  peerUrl: string,
  { peer }: Question,
  asked: readonly Asked[],
): Promise<string | null> {
  if (peer === null) return null
  for (const [index, variables] of peer.variables.entries()) {
    const response = await fetch(peerUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: peer.query, variables }),
    })
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown }
    if (errors !== undefined) return `it fails: ${JSON.stringify(errors)}`
    const [ours, theirs] = [idsIn(asked[index]?.data), idsIn(data)].map(ids => new Set(ids))
    const onlyOurs = [...(ours ?? [])].filter(id => theirs?.has(id) !== true)
    const onlyTheirs = [...(theirs ?? [])].filter(id => ours?.has(id) !== true)
    if (onlyOurs.length + onlyTheirs.length > 0)
      return `for ${JSON.stringify(variables)} it lacks ${onlyOurs.length} ids of ours (${onlyOurs[0] ?? 'none'}) and has ${onlyTheirs.length} more (${onlyTheirs[0] ?? 'none'})`
  }
  return null
}
