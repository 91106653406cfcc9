import type { GraphQLResolveInfo } from 'graphql'
import { parseResolveInfo } from 'graphql-parse-resolve-info'

/** Whether the operation asks for a field of what this resolver returns: what is not asked for need not be read. */
export function selects(info: GraphQLResolveInfo, field: string): boolean {
  const parsed = parseResolveInfo(info)
  if (!parsed || typeof parsed.fieldsByTypeName !== 'object') return false
  return Object.values(parsed.fieldsByTypeName).some(fields =>
    Object.values(fields as Readonly<Record<string, { readonly name: string }>>).some(
      ({ name }) => name === field,
    ),
  )
}
