import { pino } from 'pino'
import { type Api, type ApiOptions, createApi } from '../../../src/graphql/server.js'

export interface GraphQLAnswer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions: { readonly code: string } & Record<string, unknown>
  }[]
}

export interface TestApi {
  readonly url: string
  readonly api: Api
  /** What was logged, one object a line. */
  readonly log: Record<string, unknown>[]
  ask(query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer>
}

/** The real API on a free port. "Today" is a day long after the seeds, unless the options say otherwise. */
export async function startTestApi(
  options: Pick<ApiOptions, 'connection'> & Partial<ApiOptions>,
): Promise<TestApi> {
  const log: Record<string, unknown>[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => void log.push(JSON.parse(line)) })
  const api = createApi({
    apiKeys: [],
    logger,
    now: () => new Date('2020-07-01T12:00:00Z'),
    ...options,
  })
  const { port } = await api.start({ host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    api,
    log,
    ask: async (query, variables = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as GraphQLAnswer
    },
  }
}
