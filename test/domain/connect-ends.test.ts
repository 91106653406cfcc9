import { array, assert, asyncProperty, constantFrom, integer, record, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connectEnds, type Link, type LinkKind, type LinkPath } from '../../src/domain/connect-ends.js'
import { type ActorId, actorId } from '../../src/domain/identifiers.js'

const link = (from: string, to: string, kind: LinkKind = 'BACKING', documents = 1): Link => ({
  kind,
  fromId: actorId(from),
  fromEnd: actorId(from),
  toId: actorId(to),
  toEnd: actorId(to),
  forward: true,
  relations: [`${kind} ${from} ${to}`],
  documents,
})

const otherWay = (each: Link): Link => ({
  ...each,
  fromId: each.toId,
  fromEnd: each.toEnd,
  toId: each.fromId,
  toEnd: each.fromEnd,
  forward: false,
})

/** The links of ends, as a graph would give them: each from the end that was asked for. */
const linksIn =
  (links: readonly Link[], asked: ActorId[][] = []) =>
  async (ends: readonly ActorId[]): Promise<Link[]> => {
    asked.push([...ends])
    return links.flatMap(each => [each, otherWay(each)]).filter(({ fromEnd }) => ends.includes(fromEnd))
  }

const find = (
  links: readonly Link[],
  from: string,
  to: string,
  maxHops = 4,
  count = 3,
): Promise<LinkPath[]> =>
  connectEnds({ from: actorId(from), to: actorId(to), maxHops, count, linksOf: linksIn(links) })

const asText = (paths: readonly LinkPath[]): string[] =>
  paths.map(path =>
    [path[0]?.fromEnd, ...path.map(({ toEnd }) => toEnd)].map(id => id?.replace('actor:', '')).join('-'),
  )

describe('connectEnds', () => {
  it('gives shorter paths before longer ones, and the better reported first of those of one length', async () => {
    const links = [
      link('a', 'm', 'BACKING', 1),
      link('m', 'z', 'BACKING', 9),
      link('a', 'n', 'BACKING', 2),
      link('n', 'z', 'BACKING', 2),
      link('a', 'x'),
      link('x', 'y'),
      link('y', 'z'),
    ]

    expect(asText(await find(links, 'a', 'z'))).toEqual(['a-n-z', 'a-m-z', 'a-x-y-z'])
    expect(asText(await find(links, 'a', 'z', 4, 1))).toEqual(['a-n-z'])
    expect(asText(await find(links, 'a', 'z', 2))).toEqual(['a-n-z', 'a-m-z'])
    expect(asText(await find(links, 'a', 'z', 1))).toEqual([])
  })

  it('takes of two ends the strongest link, and says which way it reads', async () => {
    const links = [link('z', 'a', 'BACKING'), link('a', 'z', 'SHARED_EVENT', 50)]

    const [path] = await find(links, 'a', 'z')

    expect(path).toMatchObject([{ kind: 'BACKING', fromId: 'actor:a', toId: 'actor:z', forward: false }])
  })

  it('says which way a link reads, from whichever side it was found', async () => {
    const links = [link('a', 'm'), link('z', 'm'), link('a', 'p'), link('a', 'q')]
    const [path] = await find(links, 'a', 'z', 2)
    const [back] = await find(links, 'z', 'a', 2)

    expect(path?.map(({ fromId, toId, forward }) => [fromId, toId, forward])).toEqual([
      ['actor:a', 'actor:m', true],
      ['actor:m', 'actor:z', false],
    ])
    expect(back?.map(({ forward }) => forward)).toEqual([true, false])
  })

  it('never goes over two weak links', async () => {
    const links = [
      link('a', 'm', 'SHARED_EVENT'),
      link('m', 'z', 'SHARED_CONTROL'),
      link('n', 'z'),
      link('a', 'n', 'SHARED_EVENT'),
    ]

    expect(asText(await find(links, 'a', 'z'))).toEqual(['a-n-z'])
  })

  it('looks from the smaller side: a much-connected end is never opened to reach one with few links', async () => {
    const hub = Array.from({ length: 50 }, (_, index) => link('hub', `spoke${index}`))
    const asked: ActorId[][] = []

    const paths = await connectEnds({
      from: actorId('hub'),
      to: actorId('z'),
      maxHops: 3,
      count: 1,
      linksOf: linksIn([...hub, link('spoke7', 'y'), link('y', 'z'), link('y2', 'z')], asked),
    })

    expect(asText(paths)).toEqual(['hub-spoke7-y-z'])
    expect(asked.map(ends => ends.length)).toEqual([1, 1, 2])
  })

  it('finds just the paths that trying all of them finds', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const kinds = constantFrom<LinkKind>('BACKING', 'AFFILIATION', 'SHARED_EVENT')
    const some = array(
      record({
        ends: tuple(constantFrom(...names), constantFrom(...names)),
        kind: kinds,
        documents: integer({ min: 1, max: 3 }),
      }),
      { maxLength: 12 },
    )
    await assert(
      asyncProperty(some, integer({ min: 1, max: 4 }), async (drawn, maxHops) => {
        const links = drawn
          .filter(({ ends: [from, to] }) => from !== to)
          .map(({ ends: [from, to], kind, documents }) => link(from, to, kind, documents))

        const found = await find(links, 'a', 'f', maxHops, 1_000)

        expect(asText(found).sort()).toEqual(allPaths(links, maxHops).sort())
      }),
      { numRuns: 300 },
    )
  })
})

/** Every simple path from a to f over the strongest link of each pair, with at most one weak one. */
function allPaths(links: readonly Link[], maxHops: number): string[] {
  const isStrong = (a: string, b: string): boolean | null => {
    const between = links.filter(({ fromEnd, toEnd }) =>
      [`actor:${a}actor:${b}`, `actor:${b}actor:${a}`].includes(`${fromEnd}${toEnd}`),
    )
    return between.length === 0 ? null : between.some(({ kind }) => kind !== 'SHARED_EVENT')
  }
  const walk = (path: readonly string[], weak: number): string[] => {
    const at = path.at(-1) ?? ''
    if (at === 'f') return [path.join('-')]
    if (path.length > maxHops) return []
    return ['a', 'b', 'c', 'd', 'e', 'f'].flatMap(next => {
      const strong = isStrong(at, next)
      const weaker = weak + (strong === false ? 1 : 0)
      return strong === null || weaker > 1 || path.includes(next) ? [] : walk([...path, next], weaker)
    })
  }
  return walk(['a'], 0)
}
