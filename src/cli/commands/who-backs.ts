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

const WHO_BACKS = `
  query WhoBacks($by: ActorBy!, $asOf: Date, $knownAt: Date) {
    answer: whoBacks(actor: $by, asOf: $asOf, knownAt: $knownAt, first: 100) {
      ${ANSWER_SELECTION}
      nodes { backer { id name } recipient { id name } kinds saidOf { name } ${RELATION_SELECTION} }
    }
  }
  ${RELATION_FIELDS}
`

interface Backing extends RelationAnswer {
  readonly backer: { readonly name: string }
  readonly kinds: readonly string[]
}

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
      answerQuestion<Answer<Backing>>(
        { text: WHO_BACKS, name, idPrefix: 'actor:', options },
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
