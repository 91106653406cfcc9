import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the stand-in answers to one request: a status with a body, or silence until the client gives up. */
export type StandInAnswer = { readonly status: number; readonly body: string } | 'SILENCE'

export interface StandInModel {
  readonly url: string
  /** Parsed bodies of the requests, in order. */
  readonly requests: readonly unknown[]
  stop(): Promise<void>
}

/** A local HTTP server that speaks the chat completions protocol and gives prepared answers, one a request, the last for ever. */
export async function startStandInModel(answers: readonly StandInAnswer[]): Promise<StandInModel> {
  const requests: unknown[] = []
  const server = createServer(async (request, response) => {
    requests.push(JSON.parse(await readBody(request)))
    const answer = answers[Math.min(requests.length, answers.length) - 1]
    if (answer === undefined || answer === 'SILENCE') return
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/v1`, requests, stop: () => stop(server) }
}

/** A well-formed completion whose message holds the given text. */
export const completionOf = (content: string): StandInAnswer => ({
  status: 200,
  body: JSON.stringify({
    choices: [{ message: { content } }],
    usage: { prompt_tokens: 100, completion_tokens: 20 },
  }),
})

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise(resolve => server.close(() => resolve()))
}
