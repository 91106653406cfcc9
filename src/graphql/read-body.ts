import type { IncomingMessage } from 'node:http'
import { RequestRefusedError } from './http-answer.js'

const MOST_BYTES = 256 * 1024
const JSON_TYPE = /^application\/json\s*(?:;|$)/i
const OTHER_CHARSET = /;\s*charset\s*=(?!\s*"?utf-?8\b)/i

/** The JSON that a request carries; undefined where it carries none, or something else. Throws {@link RequestRefusedError}. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers
  if (!JSON_TYPE.test(type)) return undefined
  if (encoding !== 'identity' || OTHER_CHARSET.test(type))
    throw new RequestRefusedError(415, 'the request must be UTF-8, and not compressed')
  const text = await readText(request)
  return text === '' ? undefined : parse(text)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RequestRefusedError(400, 'the request cannot be read')
  }
}

/** Listeners, as going through the stream chunk by chunk takes many times as long for the one chunk that there is. */
const readText = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    const take = (chunk: Buffer): void => {
      bytes += chunk.length
      if (bytes <= MOST_BYTES) return void chunks.push(chunk)
      // The rest is let go by, so that whoever sends it reads the answer.
      request.off('data', take).resume()
      reject(new RequestRefusedError(413, 'the request is too large'))
    }
    request
      .on('data', take)
      .once('end', () => resolve((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString() ?? ''))
      .once('error', () => reject(new RequestRefusedError(400, 'the request cannot be read')))
  })
