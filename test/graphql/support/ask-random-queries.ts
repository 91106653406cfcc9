import { assert, asyncProperty } from 'fast-check'
import { parse, specifiedRules, validate } from 'graphql'
import { expect } from 'vitest'
import { apiSchema } from '../../../src/graphql/executable-schema.js'
import { limitRule } from '../../../src/graphql/limit-rule.js'
import type { TestApi } from './api.js'
import { randomQuery, type World } from './random-query.js'

export interface Tally {
  readonly asked: number
  /** How many had data for what they asked. */
  readonly answered: number
  /** Codes of errors, with how often they came. */
  readonly codes: Readonly<Record<string, number>>
}

/** Asks generated questions: each is valid, none makes the API fail. Returns how they were answered. */
export async function askRandomQueries(
  api: TestApi,
  world: World,
  numRuns: number,
  seed: number,
): Promise<Tally> {
  const schema = apiSchema()
  const codes: Record<string, number> = {}
  let answered = 0
  const property = asyncProperty(randomQuery(schema, world), async query => {
    expect(validate(schema, parse(query), [...specifiedRules, limitRule])).toEqual([])
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect(response.status).toBe(200)
    const { data, errors } = (await response.json()) as Awaited<ReturnType<TestApi['ask']>>
    const [code] = errors?.map(({ extensions }) => extensions.code) ?? []
    expect(code).not.toBe('INTERNAL_SERVER_ERROR')
    if (code === undefined && data != null) answered += 1
    else codes[code ?? 'none'] = (codes[code ?? 'none'] ?? 0) + 1
  })
  await assert(property, { numRuns, seed, endOnFailure: true })
  return { asked: numRuns, answered, codes }
}
