import { readdirSync, readFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typedDocuments from '@graphql-codegen/typed-document-node'
import * as operations from '@graphql-codegen/typescript-operations'
import { buildASTSchema, parse } from 'graphql'
import { schemaDocument } from '../../../src/graphql/schema-documents.js'
import { packagePath } from '../../../src/package-root.js'

const folder = packagePath('src', 'client', 'operations')

const config = {
  documentNodeImport: 'graphql#TypedQueryDocumentNode',
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', GeoJson: 'object' },
  enumsAsTypes: true,
  enumType: 'string-literal',
  useTypeImports: true,
  immutableTypes: true,
  skipTypename: true,
  avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
  maybeValue: 'T | null',
  inputMaybeValue: 'T | null | undefined',
  dedupeFragments: true,
}

/** The text of `src/client/generated/documents.ts` for the operations and the schema as they are now. */
export const generateClientDocuments = (): Promise<string> =>
  codegen({
    filename: 'src/client/generated/documents.ts',
    schema: schemaDocument(),
    schemaAst: buildASTSchema(schemaDocument()),
    documents: readdirSync(folder)
      .sort()
      .map(name => ({ location: name, document: parse(readFileSync(`${folder}/${name}`, 'utf8')) })),
    config,
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    pluginMap: { operations, typedDocuments },
  })
