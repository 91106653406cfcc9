import { z } from 'zod'
import { type ActorId, type ClaimId, claimOfEvent, type EventId, hashOf } from '../../domain/identifiers.js'
import type { Verdict } from '../../domain/judgement.js'
import { contradictedWord, type PairWord } from '../../resolve/contradicts.js'
import type { GraphConnection } from '../connection.js'
import { type GraphLocks, writeUnderLocks } from '../derivation/graph-locks.js'
import { rederive } from '../derivation/rederive.js'
import type { RelationChange } from '../derivation/replace-relations.js'
import { type Runner, statement } from '../query.js'
import { rederiveActors } from '../rederive-documents.js'
import { excerpt } from '../rows/excerpt.js'

const SORTS = ['ACTOR', 'EVENT'] as const
type Sort = (typeof SORTS)[number]
const subjectRow = z.object({ id: z.string(), sort: z.enum(SORTS) })
const pairRow = z.object({ sort: z.enum(SORTS), left: z.string(), right: z.string() })
const wordRow = z.object({
  id: z.string(),
  left: z.string(),
  right: z.string(),
  verdict: z.enum(['SAME', 'DIFFERENT']),
})
type Ids = { readonly ids: readonly string[] }
type Word = z.infer<typeof wordRow>

const subjects = statement<Ids, z.infer<typeof subjectRow>>('read/judged-subjects', subjectRow)
const wordsNear = statement<Ids, Word>('read/analyst-judgements-near', wordRow)
const createJudgement = statement<{
  left: string
  right: string
  recordedAt: string
  properties: Readonly<Record<string, unknown>>
}>('write/create-analyst-judgement')
const undo = statement<{ id: string; by: string; at: string }, z.infer<typeof pairRow>>(
  'write/undo-judgement',
  pairRow,
)

/** An analyst's word. `left` and `right` are two actors, or two events, each named by its own id or by that of a claim that reports it. */
export interface IdentityWord {
  readonly left: string
  readonly right: string
  readonly verdict: Exclude<Verdict, 'UNSURE'>
  readonly by: string
  readonly note: string | null
}

/** Why a word is not taken. CONTRADICTION: of others that stand; `id` names one of them. */
export interface JudgementRefusal {
  readonly code: 'NOT_FOUND' | 'MIXED' | 'ONE_SUBJECT' | 'CONTRADICTION'
  readonly id: string | null
}

export type JudgementOutcome =
  | { readonly judgement: string; readonly changes: readonly RelationChange[] }
  | { readonly refused: JudgementRefusal }

const refused = (code: JudgementRefusal['code'], id: string | null = null): JudgementOutcome => ({
  refused: { code, id },
})

const LONG_WORK = { timeoutMs: 180_000 }

/**
 * Stores an analyst's word on whether two actors, or two events, are one, and derives again all that it touches, in one transaction. It goes before
 * the rules' words. Claims do not change. Saying again what stands changes nothing.
 */
export function judgeIdentity(
  connection: GraphConnection,
  word: IdentityWord,
  at: Date = new Date(),
): Promise<JudgementOutcome> {
  const pair = { left: claimFor(word.left), right: claimFor(word.right), verdict: word.verdict }
  if (pair.left === pair.right) return Promise.resolve(refused('ONE_SUBJECT'))
  return writeUnderLocks(
    connection,
    async (runner, locks) => {
      const found = await runner.run(subjects, { ids: [pair.left, pair.right] })
      const missing = [pair.left, pair.right].find(id => !found.some(subject => subject.id === id))
      if (missing !== undefined) return refused('NOT_FOUND', missing === pair.left ? word.left : word.right)
      const [first, second] = found
      if (first === undefined || second === undefined || first.sort !== second.sort) return refused('MIXED')
      if (first.sort === 'ACTOR') await locks.take([pair.left, pair.right] as ActorId[], [])
      const standing = await loadWords(runner, [pair.left, pair.right])
      const known = standing.find(({ left, right }) => isPair({ left, right }, pair))
      if (known?.verdict === pair.verdict) return { judgement: known.id, changes: [] }
      const against = contradictedWord(standing, pair)
      if (against !== null)
        return refused('CONTRADICTION', standing.find(said => said === against)?.id ?? null)
      const id = await store(runner, first.sort, pair, word, at.toISOString())
      return { judgement: id, changes: await rederivePair(runner, first.sort, pair, locks) }
    },
    LONG_WORK,
  )
}

/** An analyst's word no longer holds: what it touched is derived as if it had never been said. Null where there is no such word. */
export function undoJudgement(
  connection: GraphConnection,
  { id, by }: { readonly id: string; readonly by: string },
  at: Date = new Date(),
): Promise<readonly RelationChange[] | null> {
  return writeUnderLocks(
    connection,
    async (runner, locks) => {
      const [pair] = await runner.run(undo, { id, by, at: at.toISOString() })
      if (pair === undefined) return null
      if (pair.sort === 'ACTOR') await locks.take([pair.left, pair.right] as ActorId[], [])
      return rederivePair(runner, pair.sort, pair, locks)
    },
    LONG_WORK,
  )
}

const claimFor = (id: string): string => (id.startsWith('event:') ? claimOfEvent(id as EventId) : id)

const isPair = (a: Omit<PairWord, 'verdict'>, b: Omit<PairWord, 'verdict'>): boolean =>
  (a.left === b.left && a.right === b.right) || (a.left === b.right && a.right === b.left)

/** All words that hold on these and on whatever words tie to them. */
async function loadWords(runner: Runner, ids: readonly string[]): Promise<Word[]> {
  const words = new Map<string, Word>()
  const seen = new Set<string>()
  for (let wanted = [...ids]; wanted.length > 0; ) {
    for (const id of wanted) seen.add(id)
    const found = await runner.run(wordsNear, { ids: wanted.sort() })
    for (const word of found) words.set(word.id, word)
    wanted = [...new Set(found.flatMap(({ left, right }) => [left, right]))].filter(id => !seen.has(id))
  }
  return [...words.values()]
}

async function store(
  runner: Runner,
  sort: Sort,
  { left, right, verdict }: PairWord,
  { by, note }: IdentityWord,
  recordedAt: string,
): Promise<string> {
  const [first, second] = [left, right].sort() as [string, string]
  const id = `jdg:${hashOf('analyst', first, second, verdict, by, recordedAt)}`
  await runner.run(createJudgement, {
    left: first,
    right: second,
    recordedAt,
    properties: {
      id,
      name: excerpt(`${by}: ${verdict.toLowerCase()}, ${first} and ${second}`, 100),
      sort,
      leftId: first,
      rightId: second,
      verdict,
      score: 1,
      reasons: ['an analyst said so'],
      by: `analyst:${by}`,
      note,
      awaitsReview: false,
    },
  })
  return id
}

const rederivePair = (
  runner: Runner,
  sort: Sort,
  { left, right }: Omit<PairWord, 'verdict'>,
  locks: GraphLocks,
): Promise<RelationChange[]> =>
  sort === 'ACTOR'
    ? rederiveActors(runner, { claims: [], actors: [left, right] as ActorId[], locations: [] }, locks, [])
    : rederive(
        runner,
        { claims: [left, right] as ClaimId[], actors: [], renamedActors: [], renamedLocations: [] },
        locks,
      )
