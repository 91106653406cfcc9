import { type Figures, figuresOf, type Summary, summaryOf } from './figures.js'
import type { Asking, Question } from './questions.js'
import { plainParameters, type Waves } from './recorder.js'
import type { Worker } from './workers.js'

export const CONNECTIONS = [1, 16] as const
export type Connections = (typeof CONNECTIONS)[number]
export const SIDES = ['raw', 'ours', 'peer'] as const
export type Side = (typeof SIDES)[number]

/** Figures of each side at each number of connections; a side that cannot be asked is missing. */
export type Measurements = Readonly<Record<Connections, Readonly<Partial<Record<Side, Summary>>>>>

export interface Field {
  readonly load: Worker
  readonly raw: Worker
  readonly apiUrl: string
  readonly peerUrl: string
}

export interface Pace {
  readonly rounds: number
  readonly seconds: number
  readonly warmUpSeconds: number
}

type Run = (connections: Connections, seconds: number) => Promise<Figures>

const bodiesOf = ({ query, variables }: Asking): string[] =>
  variables.map(values => JSON.stringify({ query, variables: values }))

function runsOf(question: Question, waves: readonly Waves[], field: Field): Partial<Record<Side, Run>> {
  const overHttp =
    (url: string, asking: Asking): Run =>
    async (connections, seconds) =>
      figuresOf(await field.load.job({ url, bodies: bodiesOf(asking), connections, seconds }))
  const questions = waves.map(asked =>
    asked.map(wave => wave.map(({ text, params }) => ({ text, params: plainParameters(params) }))),
  )
  return {
    raw: async (connections, seconds) => figuresOf(await field.raw.job({ questions, connections, seconds })),
    ours: overHttp(field.apiUrl, question.ours),
    ...(question.peer === null ? {} : { peer: overHttp(field.peerUrl, question.peer) }),
  }
}

/** Measures all sides by turns, so that whatever else the machine does meets each of them. */
export async function measure(
  question: Question,
  waves: readonly Waves[],
  field: Field,
  { rounds, seconds, warmUpSeconds }: Pace,
): Promise<Measurements> {
  const runs = runsOf(question, waves, field)
  const of = async (connections: Connections): Promise<Partial<Record<Side, Summary>>> => {
    const figures: Record<Side, Figures[]> = { raw: [], ours: [], peer: [] }
    for (let round = 0; round < rounds; round++)
      for (const side of SIDES) {
        const run = runs[side]
        if (run !== undefined) figures[side].push(await run(connections, seconds))
      }
    return Object.fromEntries(
      SIDES.filter(side => figures[side].length > 0).map(side => [side, summaryOf(figures[side])]),
    )
  }
  // At many connections, where the most is asked in that time: code that was asked for some thousand times only is not yet compiled.
  for (const side of SIDES) await runs[side]?.(16, warmUpSeconds)
  return { 1: await of(1), 16: await of(16) }
}
