import { styleText } from 'node:util'
import type { Answer, PartialDateAnswer, RelationAnswer } from '../ask/relation-answer.js'
import { formatEvidence } from './format-evidence.js'
import { printable } from './printable.js'
import { wrap } from './wrap.js'

const said = (date: PartialDateAnswer): string => date.value ?? date.latest ?? 'an unknown day'

const FROM = {
  STATED: 'since',
  FIRST_REPORTED: 'first reported',
  FIRST_RECORDED: 'undated; first read',
} as const

function interval(relation: RelationAnswer): string {
  const from = `${FROM[relation.validFromBasis]} ${said(relation.validFrom)}`
  return relation.validTo === null ? from : `${from} until ${said(relation.validTo)}`
}

const documents = (count: number): string => `${count} ${count === 1 ? 'document' : 'documents'}`

/** "since 2020-05-18 · last reported 2020-06-05 · 3 documents" */
const facts = (relation: RelationAnswer): string =>
  [
    interval(relation),
    ...(relation.lastReportedOn === null ? [] : [`last reported ${relation.lastReportedOn}`]),
    documents(relation.documentCount),
  ].join(' · ')

export interface Headed {
  readonly name: string
  /** Kinds of support, or the state of control. */
  readonly what: string
}

function formatRelation(relation: RelationAnswer, { name, what }: Headed, width: number): string[] {
  const head = `${styleText('bold', printable(name))}  ${what}  ${styleText('dim', relation.standing)}`
  return [
    wrap(head, { width, first: '', rest: '    ' }),
    wrap(facts(relation), { width, first: '  ', rest: '  ' }),
    ...formatEvidence(relation, width),
  ]
}

/** An answer as people read it: the question with its day, then each relation with its evidence, then what to know about the answer. */
export function formatAnswer<Relation extends RelationAnswer>(
  question: string,
  answer: Answer<Relation>,
  head: (relation: Relation) => Headed,
  width: number,
): string {
  const known = answer.knownAt === null ? '' : `, as known on ${answer.knownAt}`
  const blocks = [
    [`${question}, as of ${answer.asOf}${known}`],
    ...answer.nodes.map(relation => formatRelation(relation, head(relation), width)),
  ]
  const remarks = [answer.note, ...answer.warnings.map(warning => warning.message)].filter(
    text => text !== null,
  )
  const more = answer.totalCount - answer.nodes.length
  if (more > 0) remarks.push(`${more} more are not shown.`)
  if (remarks.length > 0) blocks.push(remarks.map(text => wrap(text, { width, first: '', rest: '  ' })))
  return blocks.map(lines => lines.join('\n')).join('\n\n')
}
