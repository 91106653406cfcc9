import type { Command } from 'commander'
import { WhoBacksDocument } from '../../client/generated/documents.js'
import { byNameOrId } from '../ask/question.js'
import { formatAnswer } from '../print/format-relation.js'
import { answerQuestion, registerQuestion } from '../question.js'

/** `suzerain who-backs NAME`: who backs an actor, with the sentence behind every backing. */
export function registerWhoBacks(program: Command): void {
  registerQuestion(program, 'who-backs')
    .description('Who backs this actor, with the sentences that say so.')
    .argument('<name>', 'any of its names, in any spelling or script, or its id')
    .addHelpText(
      'after',
      `
Examples:
  suzerain who-backs Haftar
  suzerain who-backs GNA --as-of 2020-06-05
  suzerain who-backs "Khalifa Hifter" --known-at 2020-05-31 --json`,
    )
    .action((name, options) =>
      answerQuestion(
        {
          operation: WhoBacksDocument,
          variables: {
            actor: byNameOrId(name, 'actor:'),
            asOf: options.asOf,
            knownAt: options.knownAt,
          },
          answerOf: ({ whoBacks }) => whoBacks,
          options,
        },
        (answer, width) =>
          formatAnswer(
            `Who backs ${name}`,
            answer,
            backing => ({ name: backing.backer.name, what: backing.kinds.join(', ') }),
            width,
          ),
      ),
    )
}
