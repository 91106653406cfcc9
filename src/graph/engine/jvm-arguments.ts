import { join } from 'node:path'

/** The flags that Neo4j's own start script would pass for 5.26 (its packaged neo4j.conf), less those that want a large machine. */
const flags = [
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+UnlockExperimentalVMOptions',
  '-XX:+TrustFinalNonStaticFields',
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Djdk.tls.ephemeralDHKeySize=2048',
  '-Djdk.tls.rejectClientInitiatedRenegotiation=true',
  '-XX:FlightRecorderOptions=stackdepth=256',
  '-XX:+UnlockDiagnosticVMOptions',
  '-XX:+DebugNonSafepoints',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Dlog4j2.disable.jmx=true',
  '-Dlog4j.layout.jsonTemplate.maxStringLength=32768',
  '-Dfile.encoding=UTF-8',
]

/** By this argument a running server is recognised as the one of this home. */
export const homeArgument = (folder: string): string => `--home-dir=${folder}`

/** What starts the server of a home. Java itself expands `dir/*` in the class path, so no shell is needed. */
export function serverArguments(folder: string, library: string, tuning: readonly string[]): string[] {
  const classPath = [join(folder, 'plugins', '*'), join(folder, 'conf', '*'), join(library, '*')].join(':')
  const main = 'org.neo4j.server.CommunityEntryPoint'
  const own = [homeArgument(folder), `--config-dir=${join(folder, 'conf')}`, '--console-mode']
  return [...flags, ...tuning, '-cp', classPath, main, ...own]
}
