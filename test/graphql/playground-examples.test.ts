import { readdirSync, readFileSync } from 'node:fs'
import { specifiedRules, validate } from 'graphql'
import { gql } from 'graphql-tag'
import { describe, expect, it } from 'vitest'
import { apiSchema } from '../../src/graphql/executable-schema.js'
import { limitRule } from '../../src/graphql/limit-rule.js'
import { packagePath } from '../../src/package-root.js'

const folder = packagePath('src', 'web', 'examples')
const examples = readdirSync(folder)
  .filter(file => file.endsWith('.graphql'))
  .map(file => file.replace(/\.graphql$/, ''))
const schema = apiSchema()

describe('the examples of the playground', () => {
  it('are at least twelve, each with variables of its own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12)
    expect(readdirSync(folder).sort()).toEqual(
      examples.flatMap(name => [`${name}.graphql`, `${name}.json`]).sort(),
    )
  })

  it.each(examples)('%s is an operation of the schema that uses exactly its variables', name => {
    const document = gql(readFileSync(`${folder}/${name}.graphql`, 'utf8'))
    const variables: unknown = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'))
    const declared = document.definitions.flatMap(definition =>
      definition.kind === 'OperationDefinition'
        ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
        : [],
    )

    expect(validate(schema, document, [...specifiedRules, limitRule])).toEqual([])
    expect(Object.keys(variables as object).sort()).toEqual(declared.sort())
  })
})
