import { mkdirSync, writeFileSync } from 'node:fs'
import { packagePath } from '../../../src/package-root.js'
import { generateResolverTypes } from './generate-resolver-types.js'

/** `npm run codegen`: writes the resolvers' types anew. */
mkdirSync(packagePath('src/graphql/generated'), { recursive: true })
writeFileSync(packagePath('src/graphql/generated/resolver-types.ts'), await generateResolverTypes())
