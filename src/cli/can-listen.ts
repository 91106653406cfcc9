import { createServer } from 'node:net'
import { SuzerainError } from '../domain/suzerain-error.js'

/** Something else listens where the API would. */
export class PortTakenError extends SuzerainError {
  readonly host: string
  readonly port: number

  constructor(host: string, port: number) {
    super(
      'PORT_TAKEN',
      `port ${port} of ${host} is taken; end what listens there, or set PORT to a free one (PORT=0 takes any)`,
    )
    this.host = host
    this.port = port
  }
}

/** Whether the API could listen there now. */
export const canListen = (host: string, port: number): Promise<boolean> =>
  new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
