import { readdirSync, readFileSync } from 'node:fs'
import type { DocumentNode } from 'graphql'
import { gql } from 'graphql-tag'
import { packagePath } from '../package-root.js'

const folder = (): string => packagePath('schema')

/** Names of the files of the schema, sorted: one concept a file. */
export const schemaFiles = (): string[] =>
  readdirSync(folder())
    .filter(name => name.endsWith('.graphql'))
    .sort()

/** The schema as it is written down, all files as one document. */
export const schemaDocument = (): DocumentNode =>
  gql(
    schemaFiles()
      .map(name => readFileSync(`${folder()}/${name}`, 'utf8'))
      .join('\n'),
  )
