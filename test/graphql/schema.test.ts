import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { isObjectType, parse, specifiedRules, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { apiSchema } from '../../src/graphql/executable-schema.js'
import { limitRule } from '../../src/graphql/limit-rule.js'
import { packagePath } from '../../src/package-root.js'
import { generateResolverTypes } from './support/generate-resolver-types.js'

const schema = apiSchema()
const rootFields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
  type => Object.values(type?.getFields() ?? {}),
)
const exampleOf = (description: string | null | undefined): string =>
  /```graphql\n([\s\S]*?)```/.exec(description ?? '')?.[1] ?? ''

/** Every rule of the linter but those that want things in alphabetical order. */
const lintRules = readdirSync(packagePath('node_modules/graphql-schema-linter/lib/rules'))
  .map(file => file.replace(/\.js$/, '').replaceAll('_', '-'))
  .filter(rule => !rule.endsWith('alphabetically'))

describe('the schema', () => {
  it('passes the schema linter: described throughout, cased as is the custom, Relay connections', async () => {
    const run = promisify(execFile)
    const files = readdirSync(packagePath('schema')).map(file => packagePath('schema', file))

    const { stdout } = await run(process.execPath, [
      packagePath('node_modules/graphql-schema-linter/lib/cli.js'),
      '--rules',
      lintRules.join(','),
      '--format',
      'json',
      ...files,
    ])

    expect(JSON.parse(stdout)).toEqual({ errors: [] })
    expect(lintRules).toContain('relay-connection-types-spec')
    expect(lintRules.length).toBeGreaterThan(12)
  })

  it('has resolver types that are generated from it as it is', async () => {
    const written = readFileSync(packagePath('src/graphql/generated/resolver-types.ts'), 'utf8')

    expect(written).toBe(await generateResolverTypes())
  })

  it.each(rootFields.map(field => [field.name, field] as const))(
    'shows in the description of %s an example of it',
    (name, field) => {
      const example = exampleOf(field.description)

      expect(validate(schema, parse(example), [...specifiedRules, limitRule])).toEqual([])
      expect(example).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
    },
  )

  it('lets every type with an id be asked for by it', () => {
    const withId = Object.values(schema.getTypeMap()).filter(
      type => isObjectType(type) && 'id' in type.getFields(),
    )
    const nodes = schema.getPossibleTypes(schema.getType('Node') as never)

    expect(withId.map(type => type.name).sort()).toEqual(nodes.map(type => type.name).sort())
  })
})
