import type { Engine } from './engine.js'

/** Neo4j Browser on this graph, with a statement in its editor, or null if we do not know where its Browser is. The reader types the password. */
export function browserAddress(engine: Pick<Engine, 'address' | 'http'>, statement?: string): string | null {
  if (engine.http === null) return null
  const query = new URLSearchParams({ dbms: loginAddress(engine.address), db: engine.address.database })
  if (statement !== undefined) {
    query.set('cmd', 'edit')
    query.set('arg', statement)
  }
  // URLSearchParams writes a space as +, which Browser shows as a plus sign.
  return `${engine.http}/browser/?${query.toString().replaceAll('+', '%20')}`
}

/** neo4j://neo4j@host:port: Browser takes the user from it. */
function loginAddress({ uri, user, password }: Engine['address']): string {
  return password === undefined ? uri : uri.replace('://', `://${encodeURIComponent(user)}@`)
}
