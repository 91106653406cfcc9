import type { TypedQueryDocumentNode } from 'graphql'
import { createClient } from '../../client/client.js'
import { loadConfig } from '../../config.js'

/** Asks a service that runs, with the first of our own API keys where there are any. */
export async function askService<Data, Variables extends Readonly<Record<string, unknown>>>(
  url: string,
  operation: TypedQueryDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const [key] = loadConfig().apiKeys
  const client = createClient({
    url,
    ...(key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } }),
  })
  try {
    return await client.query(operation, variables)
  } finally {
    await client.close()
  }
}
