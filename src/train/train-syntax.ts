import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readModel, type SyntaxModel, writeModel } from '../extract/syntax/syntax-model.js'
import { packagePath } from '../package-root.js'
import { alignTokens } from './align-tokens.js'
import { evaluate, measureSpeed } from './evaluate.js'
import { collectInventory, toExample } from './example.js'
import { learn, STAGES } from './learn.js'
import { readConllu, type TreebankToken } from './read-conllu.js'
import { roughen } from './roughen.js'

/*
 * npm run train:syntax -- DATA [MODEL]
 * DATA holds conflict-news-silver/ and ud-ewt/. The last twentieth of the conflict news is held out and scored.
 */
const HELD_OUT = 0.05

function main(data: string, folder: string): void {
  const began = performance.now()
  const report = (line: string): void =>
    console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`)

  const sentences = readConllu(join(data, 'conflict-news-silver', 'conflict-news-silver.conllu.gz'))
    .map(alignTokens)
    .filter(sentence => sentence !== null)
  const inventory = collectInventory(sentences)
  const cut = Math.floor(sentences.length * (1 - HELD_OUT))
  const learnt = sentences.slice(0, cut)
  const examples = [...learnt, ...roughen(learnt)].map(sentence => toExample(sentence, inventory))
  report(`${cut} sentences to learn from, ${sentences.length - cut} held out`)

  const model = save(learn(examples, inventory, report), folder)
  const heldOut = sentences.slice(cut)
  const {
    labelF1: _labels,
    entityF1: _named,
    allEntityF1: _all,
    entityF1ByType: _types,
    uas: _uas,
    las: _las,
    uasWords: _uasWords,
    lasWords: _lasWords,
    ...ewt
  } = evaluate(model, outsideTreebank(data), inventory)
  const scores = { heldOut: evaluate(model, heldOut, inventory), ewtTest: ewt, stages: STAGES }
  writeFileSync(join(folder, 'scores.json'), `${JSON.stringify(scores, null, 2)}\n`)
  report(JSON.stringify({ ...scores.heldOut, labelF1: undefined, ewt }))
  report(`${measureSpeed(model, heldOut)} sentences a second`)
}

/** Only tags can be compared: the arcs of the treebank follow Universal Dependencies. */
const outsideTreebank = (data: string): TreebankToken[][] =>
  readConllu(join(data, 'ud-ewt', 'en_ewt-ud-test.conllu'))

function save(model: SyntaxModel, folder: string): SyntaxModel {
  const files = writeModel(model)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'vocabulary.json'), files.vocabulary)
  writeFileSync(join(folder, 'tagger.bin'), files.tagger)
  writeFileSync(join(folder, 'parser.bin'), files.parser)
  writeFileSync(join(folder, 'labeller.bin'), files.labeller)
  writeFileSync(join(folder, 'entities.bin'), files.entities)
  return readModel(files)
}

const [data, folder = packagePath('src', 'extract', 'syntax', 'model')] = process.argv.slice(2)
if (data === undefined) {
  console.error('usage: npm run train:syntax -- DATA [MODEL]')
  process.exitCode = 2
} else main(data, folder)
