/**
 * The arrows of the tree: what may import what. A breach fails `npm run lint`. The sources are read by `typescript`, whose successor in Go
 * (`typescript-native`: builds and checks) has no interface for that yet.
 */
const only = (folder, allowed) => ({
  name: `${folder}-arrows`,
  severity: 'error',
  comment: `src/${folder} may import only ${allowed.join(', ') || 'nothing'} from src`,
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [`^src/(${[folder, ...allowed].join('|')})(/|\\.ts$)`] },
})
const packageOnlyIn = (name, packagePath, folders) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: folders.map(f => `^src/${f}`) },
  to: { path: packagePath },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-folder-cycles',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['^src/cli/main.ts$', '\\.d\\.ts$', '^src/web/', '^src/client/'],
      },
      to: {},
    },
    only('domain', []),
    only('extract', ['domain', 'package-root']),
    only('resolve', ['domain']),
    only('seeds', ['domain', 'resolve', 'package-root']),
    only('language-model', ['domain', 'extract']),
    only('graph', ['domain', 'resolve', 'config', 'package-root']),
    only('ingest', ['domain', 'extract', 'resolve', 'graph', 'seeds', 'package-root']),
    only('graphql', ['domain', 'resolve', 'graph', 'ingest', 'package-root', 'config']),
    only('client', ['domain/suzerain-error']),
    packageOnlyIn('driver-only-in-graph', 'node_modules/neo4j-driver', ['graph/']),
    packageOnlyIn('apollo-only-in-graphql', 'node_modules/@apollo', ['graphql/']),
    {
      name: 'pure-stages',
      severity: 'error',
      comment:
        'extract and resolve are pure: no network, no process, no clock; extract reads its own model files only',
      from: { path: '^src/(domain|resolve)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^src/(web|graphql/generated)/' },
  },
}
