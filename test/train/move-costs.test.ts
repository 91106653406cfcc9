import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Frame, PAD } from '../../src/extract/syntax/frame.js'
import { Lexicon } from '../../src/extract/syntax/lexicon.js'
import { MOVES, type Move, ParseState } from '../../src/extract/syntax/parse-state.js'
import { moveCosts } from '../../src/train/move-costs.js'

const lexicon = new Lexicon({
  frequent: new Int32Array(),
  keys: new Int32Array(),
  tagSets: new Uint16Array(),
  entitySets: new Uint16Array(),
})
const EVERY_MOVE: readonly Move[] = [MOVES.SHIFT, MOVES.LEFT, MOVES.RIGHT]

/** A tree without crossing arcs over `size` words: each stretch of words has a head, and its two sides are stretches below it. */
function treeFrom(choices: readonly number[], size: number): Int32Array {
  const heads = new Int32Array(size + 2 * PAD)
  let used = 0
  const build = (first: number, end: number, head: number): void => {
    if (first >= end) return
    const at = first + ((choices[used++ % choices.length] ?? 0) % (end - first))
    heads[at] = head
    build(first, at, at)
    build(at + 1, end, at)
  }
  build(PAD, PAD + size, 0)
  return heads
}

const begin = (size: number): ParseState => {
  const frame = new Frame()
  frame.load(
    Array.from({ length: size }, () => 'x'),
    lexicon,
  )
  const state = new ParseState(frame)
  state.begin()
  return state
}

const wrongArcs = (state: ParseState, heads: Int32Array): number => {
  let wrong = 0
  for (let at = PAD; at < state.end; at++) if (state.frame.head[at] !== heads[at]) wrong++
  return wrong
}

const choices = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 })

describe('moveCosts', () => {
  it('leads to the annotated tree by moves that cost nothing', () => {
    fc.assert(
      fc.property(
        choices,
        fc.integer({ min: 1, max: 12 }),
        fc.infiniteStream(fc.nat()),
        (seeds, size, picks) => {
          const heads = treeFrom(seeds, size)
          const state = begin(size)
          const costs = new Int32Array(3)
          while (!state.done) {
            moveCosts(state, heads, costs)
            const free = EVERY_MOVE.filter(move => state.allows(move) && costs[move] === 0)
            const pick = picks.next().value ?? 0
            expect(free.length).toBeGreaterThan(0)
            state.apply(free[pick % free.length] ?? MOVES.SHIFT)
          }

          expect(wrongArcs(state, heads)).toBe(0)
        },
      ),
    )
  })

  it('counts exactly the arcs that a wrong move loses', () => {
    fc.assert(
      fc.property(
        choices,
        fc.integer({ min: 1, max: 9 }),
        fc.infiniteStream(fc.nat()),
        (seeds, size, picks) => {
          const heads = treeFrom(seeds, size)
          const state = begin(size)
          const costs = new Int32Array(3)
          let lost = 0
          while (!state.done) {
            moveCosts(state, heads, costs)
            const allowed = EVERY_MOVE.filter(move => state.allows(move))
            const least = Math.min(...allowed.map(move => costs[move] ?? 0))
            const strays = (picks.next().value ?? 0) % 4 === 0
            const move = strays
              ? allowed[(picks.next().value ?? 0) % allowed.length]
              : allowed.find(one => costs[one] === least)
            lost += costs[move ?? MOVES.SHIFT] ?? 0
            state.apply(move ?? MOVES.SHIFT)
          }

          expect(wrongArcs(state, heads)).toBe(lost)
        },
      ),
    )
  })
})
