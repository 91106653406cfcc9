import { readFileSync } from 'node:fs'
import { packagePath } from '../../package-root.js'
import { createSyntax, type Syntax } from './create-syntax.js'
import { readModel, type SyntaxModel } from './syntax-model.js'

let loaded: Syntax | undefined

/** The analyser for the model that ships with the package; read from disk once. */
export function loadSyntax(): Syntax {
  loaded ??= createSyntax(loadModel())
  return loaded
}

const file = (name: string): string => packagePath('src', 'extract', 'syntax', 'model', name)

const loadModel = (): SyntaxModel =>
  readModel({
    vocabulary: readFileSync(file('vocabulary.json'), 'utf8'),
    tagger: readFileSync(file('tagger.bin')),
    parser: readFileSync(file('parser.bin')),
    labeller: readFileSync(file('labeller.bin')),
    entities: readFileSync(file('entities.bin')),
  })
