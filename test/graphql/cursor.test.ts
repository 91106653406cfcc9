import { describe, expect, it } from 'vitest'
import { PageRequestError } from '../../src/graph/reads/page.js'
import { encodeCursor, toPageRequest } from '../../src/graphql/cursor.js'

const order = { field: 'NAME', direction: 'ASC' } as const

describe('a cursor', () => {
  it('leads back to its place', () => {
    const position = { key: 'حفتر', id: 'actor:haftar' }

    expect(toPageRequest({ last: 3, before: encodeCursor(order, position) }, order, false)).toEqual({
      from: 'END',
      size: 3,
      after: null,
      before: position,
      withTotal: false,
    })
  })

  it('is refused by a list that is sorted otherwise', () => {
    const after = encodeCursor({ ...order, direction: 'DESC' }, { key: 'a', id: 'b' })

    expect(() => toPageRequest({ after }, order, false)).toThrow(
      'after: this cursor is of a list sorted by NAME DESC',
    )
  })

  it.each(['', 'x', 'bm8', Buffer.from('[1,2]').toString('base64url')])(
    'is refused where it is none of ours: %j',
    after => {
      expect(() => toPageRequest({ after }, order, false)).toThrow(PageRequestError)
    },
  )
})
