import { expect, it } from 'vitest'
import { browserAddress } from '../../../src/graph/engine/browser-address.js'

const address = { uri: 'neo4j://127.0.0.1:17687', user: 'neo4j', password: 'secret', database: 'neo4j' }
const http = 'http://127.0.0.1:17474'

it('opens Browser on the graph with a statement in its editor, and without the password', () => {
  const statement = "MATCH (a:Actor {name: 'A & B'})-[r:BACKS]->(b) RETURN a, r, b LIMIT 10 + 1"

  const found = browserAddress({ address, http }, statement)

  const url = new URL(found ?? '')
  expect(url.origin + url.pathname).toBe('http://127.0.0.1:17474/browser/')
  expect(Object.fromEntries(url.searchParams)).toEqual({
    dbms: 'neo4j://neo4j@127.0.0.1:17687',
    db: 'neo4j',
    cmd: 'edit',
    arg: statement,
  })
  expect(found).not.toMatch(/[+ ]|secret/)
})

it('asks for nothing to run when no statement is given', () => {
  expect(browserAddress({ address, http })).not.toContain('cmd=')
})

it('is unknown for a Neo4j that is started elsewhere', () => {
  expect(browserAddress({ address, http: null }, 'RETURN 1')).toBeNull()
})
