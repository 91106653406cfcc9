import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'

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

/** Lets a request through that carries one of the keys as its bearer token; every request, where no keys are set. */
export function requireApiKey(keys: readonly string[]): RequestHandler {
  const mayEnter = keyCheck(keys)
  return (request, response, next) => {
    const { authorization } = request.headers
    if (mayEnter(authorization)) return next()
    const message =
      bearerIn(authorization) === undefined
        ? 'an API key is needed, as a bearer token'
        : 'this API key is not known'
    response
      .status(401)
      .set('www-authenticate', 'Bearer')
      .json({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] })
  }
}
