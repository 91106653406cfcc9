import type { Command } from 'commander'
import {
  ANSWER_SELECTION,
  type Answer,
  RELATION_FIELDS,
  RELATION_SELECTION,
  type RelationAnswer,
} from '../ask/relation-answer.js'
import { formatAnswer } from '../print/format-relation.js'
import { answerQuestion, registerQuestion } from '../question.js'

const WHO_CONTROLS = `
  query WhoControls($by: LocationBy!, $asOf: Date, $knownAt: Date, $includeWithin: Boolean) {
    answer: whoControls(location: $by, asOf: $asOf, knownAt: $knownAt, includeWithin: $includeWithin, first: 100) {
      ${ANSWER_SELECTION}
      nodes { actor { id name } location { id name } state ${RELATION_SELECTION} }
    }
  }
  ${RELATION_FIELDS}
`

interface Control extends RelationAnswer {
  readonly actor: { readonly name: string }
  readonly location: { readonly name: string }
  readonly state: string
}

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
      answerQuestion<Answer<Control>>(
        { text: WHO_CONTROLS, name, idPrefix: 'location:', options },
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
