import type { GraphAddress } from '../graph-address.js'

/** A Neo4j to work with, and how it came to be there. */
export interface Engine {
  /** `configured`: NEO4J_URI; `compose`: the service of docker-compose.yml; `local`: a process of ours. */
  readonly kind: 'configured' | 'compose' | 'local'
  readonly address: GraphAddress
  /** Where it serves Neo4j Browser; null where we cannot know. */
  readonly http: string | null
  /** Where a person finds the password; null where they gave it themselves. */
  readonly passwordFile: string | null
  /** Ends this use of it. */
  release(): Promise<void>
}
