import { askGraphql } from '../ask/ask-graphql.js'
import type { Question } from '../ask/question.js'
import { ensureSchema } from '../ensure-schema.js'
import { withGraph } from '../with-graph.js'

/** The answer of the API to a question. */
export async function ask<Answer>({ name, idPrefix, text, options }: Question): Promise<Answer> {
  const variables = {
    by: name.startsWith(idPrefix) ? { id: name } : { name },
    asOf: options.asOf,
    knownAt: options.knownAt,
    includeWithin: options.includeWithin,
  }
  return withGraph(async ({ graph }) => {
    await ensureSchema(graph)
    return (await askGraphql<{ answer: Answer }>(graph, text, variables)).answer
  })
}
