import { describe, expect, it } from 'vitest'
import { CypherHeaderError, parseCypherFile } from '../../src/graph/cypher-file.js'

const text = `// merge-claims: one Claim per row, tied to its passage.
// params: rows[{id, mentions[{id, role}]}], day  returns: id, created
UNWIND $rows AS row RETURN row.id AS id, true AS created`

describe('parseCypherFile', () => {
  it('reads name, sentence, parameters and columns from the header', () => {
    expect(parseCypherFile('write/merge-claims', text)).toEqual({
      path: 'write/merge-claims',
      sentence: 'one Claim per row, tied to its passage.',
      parameters: ['rows', 'day'],
      columns: ['id', 'created'],
      text,
    })
  })

  it('reads "none" as no parameters and no columns', () => {
    const file = parseCypherFile('write/x', '// x: deletes all.  params: none  returns: none\nRETURN 1')

    expect([file.parameters, file.columns]).toEqual([[], []])
  })

  it('refuses a file without a header, and one with the header of another file', () => {
    expect(() => parseCypherFile('write/merge-claims', 'RETURN 1')).toThrow(CypherHeaderError)
    expect(() => parseCypherFile('write/merge-events', text)).toThrow(
      'cypher/write/merge-events.cypher: its header names merge-claims',
    )
  })
})
