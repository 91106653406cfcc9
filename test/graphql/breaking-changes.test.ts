import { readFileSync } from 'node:fs'
import { buildSchema, findBreakingChanges } from 'graphql'
import { describe, expect, it } from 'vitest'
import { apiSchema } from '../../src/graphql/executable-schema.js'
import { packagePath } from '../../src/package-root.js'
import { printApi } from './support/print-api.js'

const snapshot = readFileSync(packagePath('test/graphql/schema.snapshot.graphql'), 'utf8')

describe('the schema as clients know it', () => {
  it('keeps what they rely on', () => {
    expect(findBreakingChanges(buildSchema(snapshot), apiSchema())).toEqual([])
  })

  it('is written down as it is: `npm run codegen` does so, and refuses what breaks clients unless told --breaking', () => {
    expect(snapshot).toBe(printApi(apiSchema()))
  })

  it.each([
    ['a field is gone', 'asOf: Date!', ''],
    ['a field can be null now', 'backer: Actor!', 'backer: Actor'],
    ['an argument is needed now', 'whoBacks(actor: ActorBy!', 'whoBacks(must: Int!, actor: ActorBy!'],
    ['a value of an enum is gone', '  DIPLOMATIC_RECOGNITION\n', ''],
  ])('would break where %s', (_, before, after) => {
    const changed = snapshot.replace(before, after)

    expect(changed).not.toBe(snapshot)
    expect(findBreakingChanges(buildSchema(snapshot), buildSchema(changed))).not.toEqual([])
  })
})
