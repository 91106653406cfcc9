import type { Config } from '../../config.js'
import { connect, type GraphConnection } from '../connection.js'
import { GraphAuthError } from '../graph-errors.js'
import { type AcquireOptions, acquireEngine } from './acquire-engine.js'
import type { Engine } from './engine.js'

export interface OpenGraph {
  readonly graph: GraphConnection
  readonly engine: Engine
  /** Closes the connection and ends this use of the engine. */
  close(): Promise<void>
}

/** Finds or starts a Neo4j and connects to it. Whatever fails on the way, nothing is left running that was not before. */
export async function openGraph(config: Config, options: AcquireOptions): Promise<OpenGraph> {
  const engine = await acquireEngine(config, options)
  try {
    const graph = await connect(engine.address)
    const close = async () => {
      await graph.close()
      await engine.release()
    }
    return { graph, engine, close }
  } catch (error) {
    await engine.release()
    throw error instanceof GraphAuthError ? new GraphAuthError(error.cause, loginHint(engine)) : error
  }
}

function loginHint({ kind, passwordFile, address }: Engine): string {
  if (kind !== 'configured' && passwordFile !== null)
    return `The password in ${passwordFile} is not the one that the graph has: write the right one there.`
  if (address.password === undefined)
    return 'NEO4J_PASSWORD is not set: set it, and NEO4J_USER if it is not neo4j.'
  return 'Check NEO4J_USER and NEO4J_PASSWORD.'
}
