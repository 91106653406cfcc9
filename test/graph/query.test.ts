import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { UndefinedParameterError } from '../../src/graph/driver-values.js'
import { runnerOn, type Statement, UnexpectedRowError } from '../../src/graph/query.js'

const counted: Statement<{ limit?: number | null }, { count: number }> = {
  name: 'read/counted',
  mode: 'READ',
  text: 'RETURN $limit AS count',
  row: z.object({ count: z.number() }),
}

describe('runnerOn', () => {
  it('sends whole numbers as integers and turns driver values into plain ones', async () => {
    const sent: unknown[] = []
    const moment = new neo4j.types.DateTime(2020, 6, 5, 12, 0, 0, 120_000_000, 7200)
    const row = z.object({ day: z.string(), moment: z.string(), count: z.number(), at: z.unknown() })
    const runner = runnerOn(async (_, params) => {
      sent.push(params.limit)
      return [
        {
          day: new neo4j.types.Date(2020, 6, 5),
          moment,
          count: neo4j.int(7),
          at: new neo4j.types.Point(4326, 13.1, 32.8),
        },
      ]
    })

    const rows = await runner.run({ ...counted, row }, { limit: 10 })

    expect(sent).toEqual([neo4j.int(10)])
    expect(rows).toEqual([
      {
        day: '2020-06-05',
        moment: '2020-06-05T10:00:00.120Z',
        count: 7,
        at: { latitude: 32.8, longitude: 13.1 },
      },
    ])
  })

  it('refuses a row that is not of the statement type, showing the statement and the row', async () => {
    const runner = runnerOn(async () => [{ count: 'three' }])

    const error = await runner.run(counted, { limit: 1 }).catch((caught: unknown) => caught)

    expect(error).toBeInstanceOf(UnexpectedRowError)
    expect(error).toMatchObject({
      code: 'UNEXPECTED_ROW',
      statement: 'read/counted',
      row: { count: 'three' },
    })
  })

  it('refuses an undefined parameter by its place', async () => {
    const runner = runnerOn(async () => [])
    const { name, mode, text, row } = counted
    const nested: Statement<{ rows: { id: string | undefined }[] }, { count: number }> = {
      name,
      mode,
      text,
      row,
    }

    const error = await runner.run(nested, { rows: [{ id: undefined }] }).catch((caught: unknown) => caught)

    expect(error).toBeInstanceOf(UndefinedParameterError)
    expect(error).toMatchObject({ at: 'read/counted $rows[0].id' })
  })
})
