import type { Command } from 'commander'
import type { Question } from './ask/question.js'
import { parseDayOption } from './parse-day-option.js'
import { terminalWidth } from './print/wrap.js'

/** A command with the options that both questions have. */
export const registerQuestion = (program: Command, name: string): Command =>
  program
    .command(name)
    .option('--as-of <day>', 'true in the world on this day (today)', parseDayOption)
    .option('--known-at <day>', 'only what had been published by this day (everything)', parseDayOption)
    .option('--json', 'print the answer as one JSON object')
    .option('--url <address>', 'ask the service there, such as http://127.0.0.1:4000/graphql')

/** Asks and prints the answer. */
export async function answerQuestion<Data, Variables extends Readonly<Record<string, unknown>>, Answer>(
  question: Question<Data, Variables, Answer>,
  format: (answer: Answer, width: number) => string,
): Promise<void> {
  const { ask } = await import('./actions/ask.js')
  const answer = await ask(question)
  console.log(question.options.json ? JSON.stringify(answer, null, 2) : format(answer, terminalWidth()))
}
