import { existsSync } from 'node:fs'
import express, { type RequestHandler } from 'express'
import { packagePath } from '../package-root.js'

const NOT_BUILT = 'The playground is not built: run "npm run build:web". The API itself is at /graphql.\n'

/** The built playground: files that carry a hash in their names may be kept for ever, the page itself may not. */
export function playground(): RequestHandler {
  const folder = packagePath('dist', 'playground')
  if (!existsSync(folder))
    return (_, response) => void response.status(404).type('text/plain').send(NOT_BUILT)
  return express.static(folder, {
    setHeaders: (response, path) =>
      response.setHeader(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  })
}
