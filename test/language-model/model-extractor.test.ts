import { afterEach, describe, expect, it } from 'vitest'
import { loadSyntax } from '../../src/extract/syntax/load-model.js'
import { createModelExtractor } from '../../src/language-model/model-extractor.js'
import type { ModelFacts } from '../../src/language-model/model-facts.js'
import { createNameLookup } from '../../src/resolve/name-index.js'
import { documentOf } from '../extract/reading-support.js'
import {
  completionOf,
  type StandInAnswer,
  type StandInModel,
  startStandInModel,
} from '../support/stand-in-model.js'

const text =
  'Turkey sent armed drones to the Government of National Accord, a Turkish official said. Nothing else happened.'
const document = documentOf(text, '2020-06-05')
const nothing: ModelFacts = { backing: [], control: [], events: [], affiliations: [] }
const drones: ModelFacts['backing'][number] = {
  backer: 'Turkey',
  recipient: 'the Government of National Accord',
  kinds: ['ARMS', 'AIR'],
  polarity: 'ASSERTED',
  claimedBy: 'a Turkish official',
  date: null,
  quote: 'Turkey sent armed drones to the Government of National Accord',
}

describe('the extractor by a language model', () => {
  let model: StandInModel | undefined

  afterEach(async () => {
    await model?.stop()
  })

  async function read(answers: readonly StandInAnswer[]) {
    model = await startStandInModel(answers)
    const extractor = createModelExtractor({
      syntax: loadSyntax(),
      names: createNameLookup([], []),
      endpoint: { url: model.url, key: 'k', model: 'stand-in', timeoutMs: 2000, retries: 0 },
    })
    return extractor.read(document)
  }
  const facts = (given: Partial<ModelFacts>): StandInAnswer =>
    completionOf(JSON.stringify({ ...nothing, ...given }))

  it('turns a fact with a verbatim quote into claims, one a kind', async () => {
    const { reading } = await read([facts({ backing: [drones] })])

    expect(reading.claims.map(claim => claim.predicate === 'BACKING' && claim.kind)).toEqual(
      ['AIR', 'ARMS'].sort(),
    )
    expect(reading.claims.map(claim => text.slice(claim.start, claim.end))).toEqual([
      drones.quote,
      drones.quote,
    ])
  })

  it('says by whom a claim is made', async () => {
    const { reading } = await read([facts({ backing: [drones] })])

    const claimant = reading.mentions.find(mention => mention.id === reading.claims[0]?.claimedBy)
    expect(claimant?.text).toBe('a Turkish official')
  })

  it('rejects a quote that is not in the text', async () => {
    const { reading, rejections } = await read([
      facts({ backing: [{ ...drones, quote: 'Turkey sent tanks' }] }),
    ])

    expect(reading.claims).toEqual([])
    expect(rejections.map(rejection => rejection.code)).toEqual(['QUOTE_NOT_VERBATIM'])
  })

  it('rejects a name that is not in the text', async () => {
    const { reading, rejections } = await read([facts({ backing: [{ ...drones, backer: 'Qatar' }] })])

    expect(reading.claims).toEqual([])
    expect(rejections.map(rejection => rejection.reason)).toEqual(['"Qatar" is not in the text'])
  })

  it('reports an answer that does not fit the schema', async () => {
    const { rejections } = await read([completionOf('{"backing": 3}')])

    expect(rejections.map(rejection => rejection.code)).toEqual(['MODEL_ANSWER_UNUSABLE'])
  })

  it('adds up the tokens that were used', async () => {
    const { tokens } = await read([facts({})])

    expect(tokens).toEqual({ prompt: 100, completion: 20 })
  })

  it('throws when a piece could not be asked: nothing is half read', async () => {
    await expect(read([{ status: 500, body: 'down' }])).rejects.toMatchObject({
      code: 'MODEL_ENDPOINT_FAILED',
    })
  })
})
