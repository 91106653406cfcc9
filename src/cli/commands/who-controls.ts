import type { Command } from 'commander'
import { WhoControlsDocument } from '../../client/generated/documents.js'
import { byNameOrId } from '../ask/question.js'
import { formatAnswer } from '../print/format-relation.js'
import { answerQuestion, registerQuestion } from '../question.js'

/** `suzerain who-controls LOCATION`: who holds or contests a location, with the sentence behind every answer. */
export function registerWhoControls(program: Command): void {
  registerQuestion(program, 'who-controls')
    .description('Who controls this location, with the sentences that say so.')
    .argument('<location>', 'any of its names, in any spelling or script, or its id')
    .option('--include-within', 'let control of a wider location answer for this one')
    .addHelpText(
      'after',
      `
Examples:
  suzerain who-controls Tarhuna
  suzerain who-controls "al-Watiya" --as-of 2020-05-19
  suzerain who-controls Sirte --known-at 2020-06-05 --json`,
    )
    .action((name, options) =>
      answerQuestion(
        {
          operation: WhoControlsDocument,
          variables: {
            location: byNameOrId(name, 'location:'),
            asOf: options.asOf,
            knownAt: options.knownAt,
            includeWithin: options.includeWithin,
          },
          answerOf: ({ whoControls }) => whoControls,
          options,
        },
        (answer, width) =>
          formatAnswer(
            `Who controls ${name}`,
            answer,
            control => ({ name: control.actor.name, what: `${control.state} ${control.location.name}` }),
            width,
          ),
      ),
    )
}
