import type { GraphConnection } from '../graph/connection.js'
import { findSchemaVersion, knownSchemaVersion, migrate } from '../graph/migrate.js'

/** Brings constraints and indexes up to date where they are not: one short read where they are. */
export async function ensureSchema(graph: GraphConnection): Promise<void> {
  if ((await findSchemaVersion(graph)) !== knownSchemaVersion()) await migrate(graph)
}
