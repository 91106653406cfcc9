import { statfs } from 'node:fs/promises'
import { type Config, listenAddress } from '../../config.js'
import { usableFolder } from '../../graph/engine/usable-folder.js'
import { canListen } from '../can-listen.js'
import { type Finding, fault, good, warning } from './finding.js'

const ROOM_MB = 500

export function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const detail = `Node ${process.versions.node}`
  return major > 20 || (major === 20 && minor >= 19)
    ? good('Node', detail)
    : fault('Node', `${detail}; 20.19 or newer is needed`, ['install Node 20.19, 22 or newer'])
}

export async function checkHome(config: Config): Promise<Finding> {
  await usableFolder(config.home)
  const { bavail, bsize } = await statfs(config.home)
  const freeMb = Math.floor((bavail * bsize) / 1_048_576)
  return freeMb < ROOM_MB
    ? warning('Home', `${config.home} has ${freeMb} MB left`, [
        'free some space',
        'set SUZERAIN_HOME to a larger disk',
      ])
    : good('Home', `${config.home}, ${(freeMb / 1024).toFixed(1)} GB free`)
}

export async function checkPort(config: Config): Promise<Finding> {
  const { host, port } = listenAddress(config)
  return (await canListen(host, port))
    ? good('API port', `${host}:${port} is free`)
    : warning('API port', `${host}:${port} is taken, perhaps by a running "suzerain start"`, [
        'end what listens there, or set PORT to a free one',
      ])
}
