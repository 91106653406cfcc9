import { shareLocalServer } from '../../src/graph/engine/local-engine.js'
import { quickStart, sharedCache } from './test-server.js'

// A command of its own for tests of sharing: takes the server of the home it is given, says so in JSON lines, and lets go
// of it when its input ends.
const [home = ''] = process.argv.slice(2)
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
const server = await shareLocalServer({
  home,
  caches: [sharedCache],
  environment: process.env,
  authentication: 'none',
  heap: '512m',
  jvm: quickStart,
  report: report => say({ report }),
})
say({ pid: server.record.pid })
process.stdin.resume()
await new Promise(resolve => process.stdin.on('end', resolve))
await server.release()
