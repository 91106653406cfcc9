import type { Command } from 'commander'
import type { IsoDay } from '../domain/partial-date.js'
import { askGraphql } from './ask/ask-graphql.js'
import { ensureSchema } from './ensure-schema.js'
import { parseDayOption } from './parse-day-option.js'
import { terminalWidth } from './print/wrap.js'
import { withGraph } from './with-graph.js'

export interface QuestionOptions {
  readonly asOf?: IsoDay
  readonly knownAt?: IsoDay
  readonly includeWithin?: boolean
  readonly json?: boolean
}

interface Question {
  /** A GraphQL operation with the variables by, asOf and knownAt whose one field is called `answer`. */
  readonly text: string
  readonly name: string
  /** What ids of that kind begin with: such a name is an id. */
  readonly idPrefix: string
  readonly options: QuestionOptions
}

/** A command with the options that both questions have. */
export const registerQuestion = (program: Command, name: string): Command =>
  program
    .command(name)
    .option('--as-of <day>', 'true in the world on this day (today)', parseDayOption)
    .option('--known-at <day>', 'only what had been published by this day (everything)', parseDayOption)
    .option('--json', 'print the answer as one JSON object')

/** Asks the graph and prints the answer: the same one that the API gives. */
export async function answerQuestion<Answer>(
  question: Question,
  format: (answer: Answer, width: number) => string,
): Promise<void> {
  const { name, options } = question
  const variables = {
    by: name.startsWith(question.idPrefix) ? { id: name } : { name },
    asOf: options.asOf,
    knownAt: options.knownAt,
    includeWithin: options.includeWithin,
  }
  const { answer } = await withGraph(async ({ graph }) => {
    await ensureSchema(graph)
    return askGraphql<{ answer: Answer }>(graph, question.text, variables)
  })
  console.log(options.json ? JSON.stringify(answer, null, 2) : format(answer, terminalWidth()))
}
