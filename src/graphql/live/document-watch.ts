import type { Logger } from 'pino'
import type { Runner } from '../../graph/query.js'
import { changesByDocuments, documentsRecordedSince } from '../../graph/reads/documents-recorded.js'
import { readGraphInfo } from '../../graph/reads/graph-info.js'
import type { EventBus } from './event-bus.js'

/** How far back each look goes: what was recorded before another document may be committed after it, and clocks differ. */
const OVERLAP_MS = 30_000
/** Most documents of that time that are remembered; under a flood the overlap gets shorter. */
const MOST_KNOWN = 5_000

interface Known {
  readonly id: string
  /** When it was recorded, in milliseconds. */
  readonly at: number
}

export interface WatchOptions {
  readonly runner: Runner
  readonly bus: EventBus
  readonly logger: Logger
  /** Time between two looks. */
  readonly everyMs: number
}

/**
 * Sees documents that other processes (a command line, another service) added to the graph, by looking for them as long as
 * somebody listens, and tells of them. What others correct, withdraw or judge leaves no such trace and is not seen.
 */
export class DocumentWatch {
  readonly #options: WatchOptions
  /** Documents that this service is storing. */
  readonly #own = new Set<string>()
  #known: readonly Known[] = []
  #since = 0
  #begun: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(options: WatchOptions) {
    this.#options = options
  }

  /** Resolves once everything that others commit from now on will be seen, as long as somebody listens. */
  async begin(): Promise<void> {
    this.#begun ??= this.#readBaseline()
    try {
      await this.#begun
    } catch (error) {
      this.stop()
      throw error
    }
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#begun = undefined
    this.#known = []
  }

  /** Stores a document of this service's own, which tells of it itself. */
  async leaveOut<Result>(id: string, store: () => Promise<Result>): Promise<Result> {
    this.#own.add(id)
    try {
      const result = await store()
      if (this.#begun !== undefined) this.#remember([{ id, at: Date.now() }])
      return result
    } finally {
      this.#own.delete(id)
    }
  }

  async #readBaseline(): Promise<void> {
    const { lastRecordedAt } = await readGraphInfo(this.#options.runner)
    this.#since = lastRecordedAt === null ? 0 : Date.parse(lastRecordedAt) - OVERLAP_MS
    this.#remember(await this.#read())
    this.#lookLater()
  }

  #lookLater(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#look(), this.#options.everyMs)
    this.#timer.unref()
  }

  async #look(): Promise<void> {
    const { bus, logger } = this.#options
    if (bus.listeners === 0) return this.stop()
    try {
      await this.#tellNew()
    } catch (error) {
      logger.warn({ err: error }, 'could not look for documents of others')
    }
    if (this.#begun !== undefined) this.#lookLater()
  }

  async #tellNew(): Promise<void> {
    const found = await this.#read()
    const known = new Set(this.#known.map(({ id }) => id))
    const ids = found.flatMap(({ id }) => (known.has(id) || this.#own.has(id) ? [] : [id]))
    if (ids.length === 0) return
    const changes = await changesByDocuments(this.#options.runner, ids)
    this.#remember(found.filter(({ id }) => ids.includes(id)))
    for (const id of ids)
      this.#options.bus.publish({ document: { id, outcome: 'ADDED' }, changes: changes.get(id) ?? [] })
  }

  async #read(): Promise<Known[]> {
    const known = this.#known.map(({ id }) => id)
    const since = new Date(this.#since).toISOString()
    const found = await documentsRecordedSince(this.#options.runner, since, known)
    return found.map(({ id, recordedAt }) => ({ id, at: Date.parse(recordedAt) }))
  }

  #remember(found: readonly Known[]): void {
    const all = [...this.#known, ...found].sort((a, b) => a.at - b.at)
    const overlap = Math.max(this.#since, (all.at(-1)?.at ?? 0) - OVERLAP_MS)
    this.#known = all.filter(({ at }) => at >= overlap).slice(-MOST_KNOWN)
    this.#since = this.#known.length < MOST_KNOWN ? overlap : (this.#known[0]?.at ?? overlap)
  }
}
