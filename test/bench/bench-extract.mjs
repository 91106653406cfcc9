import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { sourceDocumentId } from '../../dist/domain/identifiers.js'
import { createExtractor } from '../../dist/extract/extract.js'
import { loadSyntax } from '../../dist/extract/syntax/load-model.js'
import { packagePath } from '../../dist/package-root.js'
import { createNameLookup } from '../../dist/resolve/name-index.js'
import { loadSeeds } from '../../dist/seeds/load-seeds.js'

/*
 * npm run bench:extract [-- --articles N], after a build: it measures the compiled code that users run.
 * Sentences a second of the whole extraction on one core, beside those of tagging alone (wink-nlp: tokens, sentences, parts of speech) on
 * the same texts in the same run, and the memory held after many articles. Uses the annotated articles beside a development
 * checkout where there are any, else the seed documents.
 */
/** Long enough for the engine to have compiled what runs: ingestion of many documents runs for minutes. */
const ROUNDS = 20

function texts() {
  const shared = packagePath('..', 'shared', 'corpus', 'dev', 'articles')
  const seeds = packagePath('seeds', 'documents')
  const fromSeeds = readdirSync(seeds)
    .filter(file => file.endsWith('.txt'))
    .map(file => readFileSync(join(seeds, file), 'utf8'))
  try {
    const articles = readdirSync(shared).map(file => JSON.parse(readFileSync(join(shared, file), 'utf8')))
    return [...fromSeeds, ...articles.map(article => article.text)]
  } catch {
    return fromSeeds
  }
}

const toDocument = text => ({
  id: sourceDocumentId({ origin: null, text }),
  title: null,
  publisher: null,
  publishedOn: null,
  url: null,
  language: 'en',
  text,
})

/** Best of several rounds, in seconds: what the code can do when the machine lets it. */
function secondsOf(work) {
  work()
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  })
  return Math.min(...rounds)
}

function main() {
  const seeds = loadSeeds()
  const syntax = loadSyntax()
  const extractor = createExtractor({ syntax, names: createNameLookup(seeds.actors, seeds.locations) })
  const documents = texts().map(toDocument)
  const sentences = documents.reduce((sum, { text }) => sum + syntax.analyse(text).length, 0)
  const tagger = winkNLP(model, ['sbd', 'pos'])

  const tagging = secondsOf(() => {
    for (const { text } of documents) tagger.readDoc(text)
  })
  const analysing = secondsOf(() => {
    for (const { text } of documents) syntax.analyse(text)
  })
  const extracting = secondsOf(() => {
    for (const document of documents) extractor.read(document)
  })

  const rate = seconds => Math.round(sentences / seconds).toLocaleString('en')
  console.log(
    `${documents.length} articles, ${sentences} sentences; processor time of one core, best of ${ROUNDS}`,
  )
  console.log(`tagging alone (wink-nlp)          ${rate(tagging)} sentences/s`)
  console.log(`our tags, trees and entities      ${rate(analysing)} sentences/s`)
  console.log(`whole extraction                  ${rate(extracting)} sentences/s`)
  console.log(
    `extraction takes                  ${(extracting / tagging).toFixed(1)} times as long as tagging alone`,
  )
  reportMemory(documents, document => extractor.read(document))
}

/** Heap after every few thousand articles: flat where nothing is kept. */
function reportMemory(documents, read) {
  const at = process.argv.indexOf('--articles')
  const articles = at < 0 ? 0 : Number(process.argv[at + 1])
  for (let done = 0; done < articles; done++) {
    const document = documents[done % documents.length]
    if (document) read({ ...document, text: `${document.text}\nArticle number ${done}.` })
    if ((done + 1) % 2000 === 0) {
      globalThis.gc?.()
      console.log(`heap after ${done + 1} articles: ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB`)
    }
  }
}

main()
