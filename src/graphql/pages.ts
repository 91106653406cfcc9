import express, { type ErrorRequestHandler, type Express, type Response } from 'express'
import type { Logger } from 'pino'
import { keyRefusal } from './api-keys.js'
import type { Health } from './health.js'
import { failureAnswer, type HttpAnswer, jsonAnswer, sendAnswer } from './http-answer.js'
import type { Metrics } from './metrics.js'
import { playground } from './playground.js'
import { requestIdOf } from './request-id.js'
import { securityHeaders } from './security-headers.js'

export interface PagesOptions {
  readonly apiKeys: readonly string[]
  readonly logger: Logger
  readonly ready: Health
  readonly metrics: Metrics
}

/** What is served beside GraphQL: the playground, health and counts. */
export function pages({ apiKeys, logger, ready, metrics }: PagesOptions): Express {
  const refusal = keyRefusal(apiKeys)
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(securityHeaders(), (request, response, next) => {
    response.setHeader('x-request-id', requestIdOf(request))
    next()
  })
  app.get('/livez', ready.live)
  app.get('/readyz', ready.ready)
  app.get(
    '/metrics',
    ({ headers }, _, next) => next(refusal(headers.authorization)),
    async (_, response) => {
      response.setHeader('content-type', metrics.contentType).end(await metrics.text())
    },
  )
  app.get('/', (_, response) => response.redirect('/playground/'))
  app.use('/playground', playground())
  app.use((_, response) => send(response, jsonAnswer(404, { message: 'there is nothing at this address' })))
  app.use(answerError(logger))
  return app
}

const answerError =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, next) =>
    response.headersSent ? next(error) : send(response, failureAnswer(error, log))

const send = (response: Response, answer: HttpAnswer): void =>
  sendAnswer(response, String(response.getHeader('x-request-id')), answer)
