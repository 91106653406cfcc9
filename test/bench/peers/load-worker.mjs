import autocannon from 'autocannon'

/** Puts an address under load for each job that the parent process sends, and answers with every response's time in milliseconds. */
process.on('message', async ({ url, bodies, connections, seconds }) => {
  const times = []
  const run = autocannon({
    url,
    connections,
    duration: seconds,
    requests: bodies.map(body => ({
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
    })),
  })
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  const { non2xx, errors, duration } = await run
  process.send({ times, failures: non2xx + errors, seconds: duration })
})
process.on('disconnect', () => process.exit())
