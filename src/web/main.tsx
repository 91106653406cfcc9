import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { exampleTabs } from './example-tabs.js'

const sockets = new URL('/graphql', window.location.href)
sockets.protocol = sockets.protocol.replace('http', 'ws')
const fetcher = createGraphiQLFetcher({ url: '/graphql', subscriptionUrl: sockets.href })

const WELCOME = `# Suzerain: who backs whom, and who controls where.
# Every tab holds a worked question: press the play button, then change it. Names may be written in any spelling and script.
# If the API asks for a key, put it under "Headers": { "authorization": "Bearer YOUR-KEY" }. It is not kept.
`

/** GraphiQL opens its first default tab with the query alone; later it restores what the reader left there. */
const isFirstVisit = window.localStorage.getItem('graphiql:tabState') === null
const firstVariables = isFirstVisit ? exampleTabs[0]?.variables : undefined

const root = document.getElementById('playground')
if (root === null) throw new Error('the page has no element #playground')
createRoot(root).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={WELCOME}
      defaultTabs={exampleTabs}
      {...(firstVariables === undefined ? {} : { initialVariables: firstVariables })}
      defaultEditorToolsVisibility="variables"
    />
  </StrictMode>,
)
