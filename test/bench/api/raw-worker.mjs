import neo4j from 'neo4j-driver'

/**
 * The yardstick: the statements of a question with the same parameters, in the same order and as concurrently as the API runs
 * them, over the driver alone: each in a read transaction of its own in one round trip, with its rows decoded. Answers with
 * every question's time.
 */
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env
const auth = NEO4J_PASSWORD ? neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD) : undefined
const driver = neo4j.driver(NEO4J_URI, auth, {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  maxConnectionPoolSize: 50,
})
const config = { database: NEO4J_DATABASE, defaultAccessMode: neo4j.session.READ }

/** Whole numbers are integers, as the API sends them. */
const asSent = value => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(asSent)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asSent(part)]))
}

const run = async ({ text, params }) => {
  const session = driver.session(config)
  try {
    const { records } = await session.run(text, params)
    return records.map(record => record.toObject())
  } finally {
    await session.close()
  }
}

async function ask(waves) {
  for (const wave of waves) await Promise.all(wave.map(run))
}

process.on('message', async ({ questions, connections, seconds }) => {
  const prepared = questions.map(waves =>
    waves.map(wave => wave.map(({ text, params }) => ({ text, params: asSent(params) }))),
  )
  const times = []
  let failures = 0
  const start = performance.now()
  const end = start + seconds * 1_000
  const work = async first => {
    for (let turn = first; performance.now() < end; turn++) {
      const begun = performance.now()
      try {
        await ask(prepared[turn % prepared.length])
        times.push(performance.now() - begun)
      } catch {
        failures += 1
      }
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, index) => work(index)))
  process.send({ times, failures, seconds: (performance.now() - start) / 1_000 })
})
process.on('disconnect', () => process.exit())
