export interface Ports {
  readonly bolt: number
  readonly http: number
}

export interface ServerSettings {
  readonly ports: Ports
  readonly authentication: 'password' | 'none'
  /** As Java writes it: 512m, 2g. */
  readonly heap: string
  /** More settings, or other values of ours. */
  readonly settings?: Readonly<Record<string, string>> | undefined
}

/** Every setting that 5.26 knows and we choose. Strict validation refuses unknown and doubled keys: keep it per version. */
export function neo4jConf({ ports, authentication, heap, settings: more }: ServerSettings): string {
  const bolt = `127.0.0.1:${ports.bolt}`
  const http = `127.0.0.1:${ports.http}`
  const half = halfOf(heap)
  const settings: Record<string, string> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': bolt,
    // neo4j:// asks the server where it is, and it answers with this.
    'server.bolt.advertised_address': bolt,
    'server.http.listen_address': http,
    'server.http.advertised_address': http,
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': String(authentication === 'password'),
    'server.directories.import': 'import',
    'server.memory.pagecache.size': half,
    'dbms.memory.transaction.total.max': half,
    // Back-stops: the client sets tighter limits per transaction.
    'db.transaction.timeout': '120s',
    'db.lock.acquisition.timeout': '15s',
    'db.tx_log.rotation.retention_policy': '1 files',
    'db.tx_log.rotation.size': '32M',
    // Preallocation would take 256 MB of disk for each database, empty or not.
    'db.tx_log.preallocate': 'false',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'server.bolt.telemetry.enabled': 'false',
    // Two waits of 5 s by default, for clients that are gone already.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '200ms',
    'internal.server.bolt.connection_shutdown_wait_time': '200ms',
    ...more,
  }
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}`)
  return `# Written by suzerain at every start: changes made here are lost.\n${lines.join('\n')}\n`
}

function halfOf(heap: string): string {
  const megabytes = Number.parseInt(heap, 10) * (heap.endsWith('g') ? 1024 : 1)
  return `${Math.max(128, Math.floor(megabytes / 2))}m`
}
