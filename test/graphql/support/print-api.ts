import { type GraphQLSchema, lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql'

/** The schema sorted and without its descriptions: what clients can break upon. */
export function printApi(schema: GraphQLSchema): string {
  const document = parse(printSchema(lexicographicSortSchema(schema)))
  const bare = visit(document, {
    enter: node => ('description' in node ? { ...node, description: undefined } : undefined),
  })
  return `${print(bare)}\n`
}
