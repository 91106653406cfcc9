import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extract/extract.js'
import { documentOf, names, syntax } from './reading-support.js'

const extractor = createExtractor({ syntax, names })

/** A name that no list knows, another for every number. */
function unknownName(number: number): string {
  let name = ''
  for (let rest = number + 70; rest > 0; rest = Math.floor(rest / 70))
    name += `${'bdfgklmnprstvz'[rest % 14]}${'aeiou'[Math.floor(rest / 14) % 5]}`
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}r`
}

/** Processor time of reading the text, in milliseconds: what other programs do at the same time does not count. */
function timeOf(text: string): number {
  const before = process.cpuUsage()
  extractor.read(documentOf(text, '2020-06-05'))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('the time of reading grows with the length of a text, not with its square', {
  timeout: 60_000,
}, () => {
  it.each<[string, (number: number) => string]>([
    ['people', at => `${unknownName(at)} ${unknownName(at * 7)} spoke to ${unknownName(at * 11)}. `],
    ['bodies', at => `The ${unknownName(at)} Union criticised the ${unknownName(at * 3).toUpperCase()}. `],
    ['places', at => `Fighting broke out in ${unknownName(at)}. `],
    ['forces of leaders', at => `Forces of ${unknownName(at)} ${unknownName(at * 3)} fled. `],
    [
      'offices',
      at => `${unknownName(at)} ${unknownName(at * 3)}, a spokesman for the brigade, said it left. `,
    ],
    ['quotes', at => `“They took ${unknownName(at)},” said ${unknownName(at * 5)}. `],
    ['descriptions', at => `A ${unknownName(at).toLowerCase()} official said the militia fled. `],
    ['numbers of victims', at => `${at + 2} people were killed in Aden. `],
    [
      'days',
      at => `Rebels captured Tarhuna on ${(at % 28) + 1} May ${1990 + (at % 30)}. The army shelled Sirte. `,
    ],
    [
      'undated strikes',
      () => 'Militants attacked Taiz on Friday. The strike killed five people. It was shelled. ',
    ],
    ['denials', () => 'Russia denied that new jets had arrived. Turkey backs the GNA. '],
  ])('%s by the thousand', (_, sentence) => {
    const textOf = (count: number): string => Array.from({ length: count }, (_, at) => sentence(at)).join('')
    timeOf(textOf(100))

    const [short, long] = [timeOf(textOf(250)), timeOf(textOf(2000))]

    // Eight times the text: 64 times the time where each is compared with each.
    expect(long / short).toBeLessThan(24)
  })
})

it('reads a megabyte without a full stop', { timeout: 60_000 }, () => {
  const text = 'GNA forces captured Tarhuna and shelled Tripoli '.repeat(21_000)

  expect(extractor.read(documentOf(text, '2020-06-05')).claims.length).toBeGreaterThan(0)
})
