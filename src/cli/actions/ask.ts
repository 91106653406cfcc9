import { askGraphql } from '../ask/ask-graphql.js'
import { askService } from '../ask/ask-service.js'
import type { Question } from '../ask/question.js'
import { ensureSchema } from '../ensure-schema.js'
import { withGraph } from '../with-graph.js'

/** The answer of the API to a question: of a running service where one is named, else within this process. */
export async function ask<Data, Variables extends Readonly<Record<string, unknown>>, Answer>({
  operation,
  variables,
  answerOf,
  options: { url },
}: Question<Data, Variables, Answer>): Promise<Answer> {
  if (url !== undefined) return answerOf(await askService(url, operation, variables))
  return withGraph(async ({ graph }) => {
    await ensureSchema(graph)
    return answerOf(await askGraphql(graph, operation, variables))
  })
}
