import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql'
import neo4j from 'neo4j-driver'
import { pino } from 'pino'
import type { GraphConnection, GraphRow } from '../../../src/graph/connection.js'
import { createContext } from '../../../src/graphql/context.js'
import { apiSchema } from '../../../src/graphql/executable-schema.js'
import type { Asking } from './questions.js'

/** A statement as the API sent it, and the rows that came back. */
export interface SentStatement {
  readonly text: string
  readonly params: Record<string, unknown>
  readonly rows: readonly GraphRow[]
}

/** The statements of one asking: those of one wave ran side by side, the next wave waited for them. */
export type Waves = readonly (readonly SentStatement[])[]

export interface Asked {
  readonly data: ExecutionResult['data']
  readonly waves: Waves
}

/** Answers questions as the API does, and notes every statement that doing so took. */
export class Recorder {
  readonly #schema: GraphQLSchema = apiSchema()
  readonly #graph: GraphConnection
  #waves: SentStatement[][] = []

  constructor(graph: GraphConnection) {
    const read = graph.read.bind(graph)
    let running = 0
    this.#graph = Object.assign(Object.create(graph) as GraphConnection, {
      read: async (text: string, params: Record<string, unknown> = {}) => {
        if (running === 0) this.#waves.push([])
        running += 1
        const wave = this.#waves.at(-1)
        try {
          const rows = await read(text, params)
          wave?.push({ text, params, rows })
          return rows
        } finally {
          running -= 1
        }
      },
    })
  }

  /** Answers with every set of variables. Throws where an answer has errors. */
  async ask({ query, variables }: Asking): Promise<Asked[]> {
    const asked: Asked[] = []
    for (const variableValues of variables) {
      this.#waves = []
      const contextValue = createContext({ connection: this.#graph, logger: pino({ level: 'silent' }) })(
        'bench',
      )
      const { data, errors } = await graphql({
        schema: this.#schema,
        source: query,
        variableValues,
        contextValue,
      })
      if (errors !== undefined) throw new Error(`${JSON.stringify(variableValues)}: ${errors.join('; ')}`)
      asked.push({ data, waves: this.#waves })
    }
    return asked
  }
}

/** Parameters as JSON can carry them. */
export function plainParameters(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber()
  if (Array.isArray(value)) return value.map(plainParameters)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainParameters(part)]))
}
