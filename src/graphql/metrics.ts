import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Upper bounds of the histograms' buckets, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
/** Clients name their operations: no more names than this are kept apart, and no longer ones. */
const MOST_NAMES = 200
const LONGEST_NAME = 100
const OTHERS = 'others'

/** Keeps as many names apart as are allowed; all that come later are one. */
function boundedNames(): (name: string) => string {
  const known = new Set<string>()
  return given => {
    const name = given.slice(0, LONGEST_NAME)
    if (!known.has(name) && known.size >= MOST_NAMES) return OTHERS
    known.add(name)
    return name
  }
}

let ofProcess: Registry | undefined

/** Memory, processor, event loop and garbage of the process: watched once, however many APIs it serves. */
function processRegistry(): Registry {
  if (ofProcess === undefined) {
    ofProcess = new Registry()
    collectDefaultMetrics({ register: ofProcess })
  }
  return ofProcess
}

/** What the API counts of itself and its process, for Prometheus. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #operationName = boundedNames()
  readonly #requests = new Histogram({
    name: 'suzerain_request_duration_seconds',
    help: 'How long GraphQL requests took, by the name that the client gave the operation.',
    labelNames: ['operation'],
    buckets: BUCKETS,
    registers: [this.#registry],
  })
  readonly #statements = new Histogram({
    name: 'suzerain_statement_duration_seconds',
    help: 'How long Cypher statements took, by their file or by the list that they are of.',
    labelNames: ['statement'],
    buckets: BUCKETS,
    registers: [this.#registry],
  })
  readonly #running = new Gauge({
    name: 'suzerain_statements_running',
    help: 'Cypher statements that questions are waiting for: each holds one connection of the pool to Neo4j.',
    registers: [this.#registry],
  })
  readonly #errors = new Counter({
    name: 'suzerain_errors_total',
    help: 'Errors in answers, by their code.',
    labelNames: ['code'],
    registers: [this.#registry],
  })

  get contentType(): string {
    return this.#registry.contentType
  }

  request(operation: string | null, seconds: number): void {
    this.#requests.observe({ operation: this.#operationName(operation ?? '') }, seconds)
  }

  /** A statement begins; the returned function says that it has ended. The names of statements are a closed list. */
  statement(name: string): () => void {
    const observe = this.#statements.startTimer({ statement: name })
    this.#running.inc()
    return () => {
      observe()
      this.#running.dec()
    }
  }

  /** The codes of errors are a closed list. */
  error(code: string): void {
    this.#errors.inc({ code })
  }

  /** A number that is asked for whenever it is told. */
  gauge(name: string, help: string, value: () => number): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect: () => gauge.set(value()),
    })
  }

  async text(): Promise<string> {
    const [own, process] = await Promise.all([this.#registry.metrics(), processRegistry().metrics()])
    return `${own}${process}`
  }
}
