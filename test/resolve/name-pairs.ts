import { readFileSync } from 'node:fs'
import { packagePath } from '../../src/package-root.js'
import { normaliseName } from '../../src/resolve/normalise-name.js'

/** Two spellings from real reporting, and whether they are of one name. */
export interface LabelledPair {
  readonly same: boolean
  readonly a: string
  readonly b: string
}

/** The labelled set: a tab-separated line a pair. */
export const namePairs: readonly LabelledPair[] = readFileSync(
  packagePath('test', 'resolve', 'name-pairs.tsv'),
  'utf8',
)
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => {
    const [verdict = '', a = '', b = ''] = line.split('\t')
    return { same: verdict === 'same', a, b }
  })

const words = (name: string): Set<string> =>
  new Set(
    normaliseName(name)
      .plain.split(' ')
      .filter(word => word.length > 2),
  )
const written = (name: string): Set<string> => new Set(name.toLowerCase().split(/[\s-]+/))
const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(word => b.has(word))

/** Hard: one name with no word written alike, or two names that share a word (a surname, a nisba, a city) once spelling is evened out. */
export const isHard = ({ same, a, b }: LabelledPair): boolean =>
  same ? !share(written(a), written(b)) : share(words(a), words(b))
