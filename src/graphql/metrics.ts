/** Upper bounds of the histograms' buckets, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const
/** Clients name their operations: no more names than this are kept apart. */
const MOST_LABELS = 200
const OTHERS = 'others'

const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

interface Series {
  readonly buckets: number[]
  count: number
  sum: number
}

/** How long things of one sort took, by name. */
class Histogram {
  readonly #name: string
  readonly #help: string
  readonly #label: string
  readonly #series = new Map<string, Series>()

  constructor(name: string, help: string, label: string) {
    this.#name = name
    this.#help = help
    this.#label = label
  }

  observe(label: string, seconds: number): void {
    const series = this.#of(label)
    series.count += 1
    series.sum += seconds
    for (const [at, bound] of BUCKETS.entries())
      if (seconds <= bound) series.buckets[at] = (series.buckets[at] ?? 0) + 1
  }

  lines(): string[] {
    return [
      `# HELP ${this.#name} ${this.#help}`,
      `# TYPE ${this.#name} histogram`,
      ...[...this.#series].flatMap(([value, series]) => this.#linesOf(escaped(value), series)),
    ]
  }

  #linesOf(value: string, { buckets, count, sum }: Series): string[] {
    const label = `${this.#label}="${value}"`
    return [
      ...BUCKETS.map((bound, at) => `${this.#name}_bucket{${label},le="${bound}"} ${buckets[at] ?? 0}`),
      `${this.#name}_bucket{${label},le="+Inf"} ${count}`,
      `${this.#name}_sum{${label}} ${sum}`,
      `${this.#name}_count{${label}} ${count}`,
    ]
  }

  #of(label: string): Series {
    const name = this.#series.has(label) || this.#series.size < MOST_LABELS ? label : OTHERS
    const known = this.#series.get(name)
    if (known !== undefined) return known
    const fresh = { buckets: BUCKETS.map(() => 0), count: 0, sum: 0 }
    this.#series.set(name, fresh)
    return fresh
  }
}

/** What the API counts of itself, in the text format of Prometheus. */
export class Metrics {
  readonly #requests = new Histogram(
    'suzerain_request_duration_seconds',
    'How long GraphQL requests took, by the name that the client gave the operation.',
    'operation',
  )
  readonly #statements = new Histogram(
    'suzerain_statement_duration_seconds',
    'How long Cypher statements took, by their file or by the list that they are of.',
    'statement',
  )
  readonly #errors = new Map<string, number>()

  request(operation: string | null, seconds: number): void {
    this.#requests.observe(operation ?? '', seconds)
  }

  statement(name: string, seconds: number): void {
    this.#statements.observe(name, seconds)
  }

  /** The codes of errors are a closed list. */
  error(code: string): void {
    this.#errors.set(code, (this.#errors.get(code) ?? 0) + 1)
  }

  text(): string {
    const lines = [
      ...this.#requests.lines(),
      ...this.#statements.lines(),
      '# HELP suzerain_errors_total Errors in answers, by their code.',
      '# TYPE suzerain_errors_total counter',
      ...[...this.#errors].map(([code, count]) => `suzerain_errors_total{code="${escaped(code)}"} ${count}`),
      '# HELP process_resident_memory_bytes Resident memory of the process.',
      '# TYPE process_resident_memory_bytes gauge',
      `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      '# HELP process_uptime_seconds How long the process has run.',
      '# TYPE process_uptime_seconds gauge',
      `process_uptime_seconds ${process.uptime()}`,
    ]
    return `${lines.join('\n')}\n`
  }
}
