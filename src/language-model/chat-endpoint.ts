import pRetry, { AbortError } from 'p-retry'
import { z } from 'zod'
import type { TokenUsage } from '../domain/reading.js'
import { SuzerainError } from '../domain/suzerain-error.js'

export interface EndpointSettings {
  /** Base address of an OpenAI-compatible API, such as http://localhost:11434/v1 */
  readonly url: string
  readonly key: string | null
  readonly model: string
  readonly timeoutMs: number
  readonly retries: number
}

export interface Completion {
  readonly content: string
  readonly usage: TokenUsage
}

/** The endpoint refused, failed or answered in a form that is not its own protocol's. */
export class ModelEndpointError extends SuzerainError {
  readonly status: number | null

  constructor(message: string, status: number | null, cause?: unknown) {
    super('MODEL_ENDPOINT_FAILED', message, { cause })
    this.status = status
  }
}

const answer = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullable() }) })).min(1),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).optional(),
})

/** Worth another try: too many requests, time-outs and failures of the server. Anything else would fail again. */
const isPassing = (status: number): boolean => status === 408 || status === 429 || status >= 500

/**
 * Asks an OpenAI-compatible endpoint for one structured answer. Retries what may pass. Throws {@link ModelEndpointError}.
 */
export async function complete(
  settings: EndpointSettings,
  request: { readonly system: string; readonly user: string; readonly schema: unknown },
): Promise<Completion> {
  return pRetry(() => askOnce(settings, request), {
    retries: settings.retries,
    minTimeout: 500,
    factor: 2,
    randomize: true,
  })
}

async function askOnce(
  settings: EndpointSettings,
  request: { readonly system: string; readonly user: string; readonly schema: unknown },
): Promise<Completion> {
  const response = await post(settings, {
    model: settings.model,
    temperature: 0,
    messages: [
      { role: 'system', content: request.system },
      { role: 'user', content: request.user },
    ],
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'facts', strict: true, schema: request.schema },
    },
  })
  const text = await response.text()
  if (!response.ok) {
    const error = new ModelEndpointError(
      `${settings.url} answered ${response.status}: ${text.slice(0, 200)}`,
      response.status,
    )
    throw isPassing(response.status) ? error : new AbortError(error)
  }
  return parseAnswer(settings.url, text)
}

async function post(settings: EndpointSettings, body: unknown): Promise<Response> {
  try {
    return await fetch(`${settings.url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(settings.key === null ? {} : { authorization: `Bearer ${settings.key}` }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(settings.timeoutMs),
    })
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError'
    const what = isTimeout ? `gave no answer within ${settings.timeoutMs} ms` : 'cannot be reached'
    throw new ModelEndpointError(`${settings.url} ${what}`, null, error)
  }
}

function parseAnswer(url: string, text: string): Completion {
  const parsed = answer.safeParse(parseJson(text))
  const content = parsed.data?.choices[0]?.message.content
  if (!parsed.success || content === null || content === undefined) {
    throw new ModelEndpointError(
      `${url} answered with something else than a chat completion: ${text.slice(0, 200)}`,
      200,
    )
  }
  const { prompt_tokens: prompt = 0, completion_tokens: completion = 0 } = parsed.data.usage ?? {}
  return { content, usage: { prompt, completion } }
}

/** The value of a JSON text, or undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
