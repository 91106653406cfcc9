/// <reference types="vite/client" />

const documents = import.meta.glob<string>('./examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const variables = import.meta.glob<string>('./examples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** One tab for each worked example, in the order of their files, with its variables filled in. */
export const exampleTabs = Object.keys(documents)
  .sort()
  .map(path => ({
    query: documents[path] ?? '',
    variables: variables[path.replace(/\.graphql$/, '.json')] ?? '{}',
  }))
