import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { buildSchema, findBreakingChanges } from 'graphql'
import { apiSchema } from '../../../src/graphql/executable-schema.js'
import { packagePath } from '../../../src/package-root.js'
import { generateClientDocuments } from './generate-client-documents.js'
import { generateResolverTypes } from './generate-resolver-types.js'
import { printApi } from './print-api.js'

const snapshot = packagePath('test/graphql/schema.snapshot.graphql')

/** `npm run codegen`: writes the resolvers' types, the client's documents and the print of the schema anew. What would break clients it refuses, unless told `-- --breaking`. */
mkdirSync(packagePath('src/graphql/generated'), { recursive: true })
writeFileSync(packagePath('src/graphql/generated/resolver-types.ts'), await generateResolverTypes())
mkdirSync(packagePath('src/client/generated'), { recursive: true })
writeFileSync(packagePath('src/client/generated/documents.ts'), await generateClientDocuments())
const schema = apiSchema()
const broken = existsSync(snapshot)
  ? findBreakingChanges(buildSchema(readFileSync(snapshot, 'utf8')), schema)
  : []
if (broken.length > 0 && !process.argv.includes('--breaking')) {
  for (const { description } of broken) console.error(`breaks clients: ${description}`)
  process.exitCode = 1
} else writeFileSync(snapshot, printApi(schema))
