import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { packagePath } from '../../src/package-root.js'
import { compareSpellings } from '../../src/resolve/compare-spellings.js'
import { isHard, type LabelledPair, namePairs } from '../resolve/name-pairs.js'

/*
 * npm run bench:names [-- --python PYTHON] [-- --errors]
 * How well spellings of one name meet, on the labelled pairs: ours beside string distances and a public matcher on the same pairs. The
 * others are scored by `name_matchers.py` with the given Python, each at the threshold at which it does best here.
 */
const { values } = parseArgs({ options: { python: { type: 'string' }, errors: { type: 'boolean' } } })

interface Scores {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

function scoresOf(pairs: readonly LabelledPair[], verdicts: readonly boolean[]): Scores {
  const found = pairs.filter(({ same }, index) => same && verdicts[index]).length
  const said = verdicts.filter(Boolean).length
  const wanted = pairs.filter(({ same }) => same).length
  return { precision: found / said, recall: found / wanted, f1: (2 * found) / (said + wanted) }
}

/** The verdicts of the threshold whose F1 is best. */
function bestVerdicts(pairs: readonly LabelledPair[], scores: readonly number[]): boolean[] {
  const at = (threshold: number): boolean[] => scores.map(score => score >= threshold)
  const thresholds = [...new Set(scores)]
  const [best = 1] = thresholds.sort((a, b) => scoresOf(pairs, at(b)).f1 - scoresOf(pairs, at(a)).f1)
  return at(best)
}

function report(name: string, verdicts: readonly boolean[]): void {
  const hard = namePairs.map(isHard)
  const ofHard = <T>(list: readonly T[]): T[] => list.filter((_, index) => hard[index])
  const all = scoresOf(namePairs, verdicts)
  const figures = [all.precision, all.recall, all.f1, scoresOf(ofHard(namePairs), ofHard(verdicts)).f1]
  console.log([name.padEnd(28), ...figures.map(figure => figure.toFixed(3).padStart(9))].join(' '))
}

const ours = namePairs.map(({ a, b }) => compareSpellings(a, b))
if (values.errors)
  namePairs.forEach(({ same, a, b }, index) => {
    const judged = ours[index]
    if (judged !== undefined && judged.same !== same)
      console.log(`${same ? 'missed' : 'wrong '}  ${a} | ${b}  ${judged.reasons.join('; ')}`)
  })
console.log(`${namePairs.length} pairs, ${namePairs.filter(isHard).length} of them hard`)
console.log(['matcher'.padEnd(28), 'precision', '   recall', '       F1', '  F1 hard'].join(' '))
report(
  'Suzerain',
  ours.map(({ same }) => same),
)
if (values.python === undefined)
  console.log(
    'Public matchers beside it: --python PYTHON, one that has the packages of test/bench/name_matchers.py',
  )
else {
  const input = JSON.stringify(namePairs.map(({ a, b }) => [a, b]))
  const run = spawnSync(values.python, [packagePath('test', 'bench', 'name_matchers.py')], {
    input,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`${values.python}: ${run.error?.message ?? run.stderr}`)
  const scored = JSON.parse(run.stdout) as Record<string, number[]>
  for (const [name, scores] of Object.entries(scored)) report(name, bestVerdicts(namePairs, scores))
}
