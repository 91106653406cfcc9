import neo4j from 'neo4j-driver'
import {
  connect,
  GraphConnection,
  type GraphTransaction,
  type WorkOptions,
} from '../../../src/graph/connection.js'
import type { GraphAddress } from '../../../src/graph/graph-address.js'

/** What the statements of write transactions did. */
export interface Work {
  statements: number
  /** Rows that came back. */
  rowsRead: number
  /** Nodes, relationships, labels and properties that were created, set or deleted. */
  updates: number
  /** Of each statement, by its name: how often, rows, milliseconds in the server. */
  readonly byName: Map<string, { runs: number; rows: number; milliseconds: number }>
}

const nothing = (): Work => ({ statements: 0, rowsRead: 0, updates: 0, byName: new Map() })

/** A connection that counts what its write transactions do. */
export class CountingConnection extends GraphConnection {
  work: Work = nothing()

  static async open(address: GraphAddress): Promise<CountingConnection> {
    const plain = await connect(address)
    await plain.close()
    const driver = neo4j.driver(address.uri, undefined, { disableLosslessIntegers: true })
    return new CountingConnection(driver, address, plain.server, {})
  }

  /** What was done since the last call. */
  takeWork(): Work {
    const { work } = this
    this.work = nothing()
    return work
  }

  override write<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    options: WorkOptions = {},
  ): Promise<T> {
    return super.write(transaction => work(this.#counted(transaction)), options)
  }

  #counted(transaction: GraphTransaction): GraphTransaction {
    const runWithSummary: GraphTransaction['runWithSummary'] = async (text, params) => {
      const result = await transaction.runWithSummary(text, params)
      const { summary, rows } = result
      const updates = Object.values(summary.counters.updates()).reduce((sum, count) => sum + count, 0)
      this.work.statements += 1
      this.work.rowsRead += rows.length
      this.work.updates += updates
      const name = text.slice(3, text.indexOf(':'))
      const known = this.work.byName.get(name) ?? { runs: 0, rows: 0, milliseconds: 0 }
      known.runs += 1
      known.rows += rows.length
      known.milliseconds += Number(summary.resultAvailableAfter) + Number(summary.resultConsumedAfter)
      this.work.byName.set(name, known)
      return result
    }
    return { runWithSummary, run: async (text, params) => (await runWithSummary(text, params)).rows }
  }
}
