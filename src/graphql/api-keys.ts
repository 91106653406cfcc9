import { createHash, timingSafeEqual } from 'node:crypto'
import { RequestRefusedError } from './http-answer.js'

const hash = (key: string): Buffer => createHash('sha256').update(key).digest()

/** Says whether a key is one of the given ones. Only hashes are kept, and comparing them takes the same time whatever the key. */
export function keyChecker(keys: readonly string[]): (key: string) => boolean {
  const hashes = keys.map(hash)
  return key => {
    const given = hash(key)
    return hashes.map(known => timingSafeEqual(known, given)).includes(true)
  }
}

const BEARER = /^Bearer +(\S+) *$/i

const bearerIn = (header: string | undefined): string | undefined => BEARER.exec(header ?? '')?.[1]

/** Says whether a header `Authorization` lets in: one of the keys is its bearer token, or no keys are set. */
export function keyCheck(keys: readonly string[]): (header: string | undefined) => boolean {
  const isKnown = keyChecker(keys)
  return header => {
    const given = bearerIn(header)
    return keys.length === 0 || (given !== undefined && isKnown(given))
  }
}

/** Says why a header `Authorization` does not let in; null where it does. */
export function keyRefusal(
  keys: readonly string[],
): (header: string | undefined) => RequestRefusedError | null {
  const mayEnter = keyCheck(keys)
  return header => {
    if (mayEnter(header)) return null
    const message =
      bearerIn(header) === undefined ? 'an API key is needed, as a bearer token' : 'this API key is not known'
    return new RequestRefusedError(401, message, 'UNAUTHENTICATED')
  }
}
