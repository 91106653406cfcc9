import { defineConfig } from 'vitest/config'

export default defineConfig({
  // One graphql for tests and packages alike: vitest would take its ES modules, Node takes the others.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    // Generous: the first statement of a kind is planned anew, and machines are shared.
    testTimeout: 120_000,
    // The first hook that asks for the graph may have to wait for a new machine to fetch Neo4j.
    hookTimeout: 600_000,
    fileParallelism: false,
    // One process for all files: names, models and the connection are loaded once, which halves what the tests cost.
    isolate: false,
  },
})
