import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { printSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { apiSchema } from '../../src/graphql/executable-schema.js'
import { packagePath } from '../../src/package-root.js'
import { temporaryFolder } from '../support/temporary-folder.js'

const folder = temporaryFolder()
const schema = printSchema(apiSchema())

/** What an application of Relay asks: a list under a node, forwards, and a list of the root with arguments of its own, backwards. */
const APPLICATION = `
import { graphql } from 'react-relay'

export const page = graphql\`
  query appQuery($id: ID!, $actor: ActorBy!) {
    node(id: $id) { ...app_claims @alias }
    ...app_backers @arguments(actor: $actor)
  }
\`
export const claims = graphql\`
  fragment app_claims on SourceDocument
  @refetchable(queryName: "appClaimsPaginationQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    claims(first: $count, after: $cursor) @connection(key: "app_claims") {
      totalCount
      edges { node { id quote passage { text } } }
    }
  }
\`
export const backers = graphql\`
  fragment app_backers on Query
  @refetchable(queryName: "appBackersPaginationQuery")
  @argumentDefinitions(actor: { type: "ActorBy!" }, count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    whoBacks(actor: $actor, last: $count, before: $cursor) @connection(key: "app_whoBacks", filters: ["actor"]) {
      edges { node { id backer { name } ...app_backing } }
    }
  }
\`
export const backing = graphql\`
  fragment app_backing on Backing @refetchable(queryName: "appBackingRefetchQuery") {
    kinds
    standing
  }
\`
export const changed = graphql\`
  subscription appSubscription($filter: RelationChangedFilter) {
    relationChanged(filter: $filter) { relationId change relation { ... on Backing { ...app_backing @alias } } }
  }
\`
`

/** Compiles the application against a schema, and gives what the compiler says. */
async function compile(name: string, text: string): Promise<{ ok: boolean; said: string }> {
  folder.write(`${name}/schema.graphql`, text)
  folder.write(`${name}/src/app.ts`, APPLICATION)
  const config = { src: './src', schema: './schema.graphql', language: 'typescript', eagerEsModules: true }
  folder.write(`${name}/relay.config.json`, JSON.stringify(config))
  const cli = packagePath('node_modules', 'relay-compiler', 'cli.js')
  const options = { cwd: join(folder.path, name), env: { ...process.env, NO_COLOR: '1' } }
  return promisify(execFile)(process.execPath, [cli], options).then(
    ({ stdout, stderr }) => ({ ok: true, said: stdout + stderr }),
    (error: { stdout: string; stderr: string }) => ({ ok: false, said: error.stdout + error.stderr }),
  )
}

describe('relay-compiler', () => {
  it('accepts the schema with lists that are paged forwards and backwards, and things that are asked for again', async () => {
    const { ok, said } = await compile('good', schema)

    expect(said).not.toMatch(/error/i)
    expect(ok).toBe(true)
    for (const file of [
      'appQuery',
      'appClaimsPaginationQuery',
      'appBackersPaginationQuery',
      'appBackingRefetchQuery',
    ])
      expect(existsSync(join(folder.path, 'good', 'src', '__generated__', `${file}.graphql.ts`))).toBe(true)
  })

  it.each([
    [
      'a page without hasNextPage',
      'hasNextPage: Boolean!',
      'hasMore: Boolean!',
      /expose a 'pageInfo { hasNextPage }' field/,
    ],
    [
      'an edge without a cursor',
      /(type ClaimEdge \{[^}]*)cursor: String!/,
      '$1position: String!',
      /expose a 'edges { cursor }' field/,
    ],
    [
      'a thing that is no Node',
      /type SourceDocument implements Node/,
      'type SourceDocument',
      /app_claims|Node/,
    ],
  ])('would refuse %s', async (name, before, after, reason) => {
    const broken = schema.replace(before, after)

    const { ok, said } = await compile(name.replaceAll(' ', '-'), broken)

    expect(broken).not.toBe(schema)
    expect(said).toMatch(reason)
    expect(ok).toBe(false)
  })
})
