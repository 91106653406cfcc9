import { afterEach, describe, expect, it } from 'vitest'
import { complete, type EndpointSettings } from '../../src/language-model/chat-endpoint.js'
import {
  completionOf,
  type StandInAnswer,
  type StandInModel,
  startStandInModel,
} from '../support/stand-in-model.js'

const request = { system: 'rules', user: 'text', schema: { type: 'object' } }

describe('an OpenAI-compatible endpoint', () => {
  let model: StandInModel | undefined

  afterEach(async () => {
    await model?.stop()
  })

  async function settings(
    answers: readonly StandInAnswer[],
    more: Partial<EndpointSettings> = {},
  ): Promise<EndpointSettings> {
    model = await startStandInModel(answers)
    return { url: model.url, key: null, model: 'stand-in', timeoutMs: 2000, retries: 2, ...more }
  }

  it('answers with the content and the tokens used', async () => {
    const answer = await complete(await settings([completionOf('{}')]), request)

    expect(answer).toEqual({ content: '{}', usage: { prompt: 100, completion: 20 } })
  })

  it('is asked for structured output at temperature 0', async () => {
    await complete(await settings([completionOf('{}')]), request)

    expect(model?.requests[0]).toMatchObject({ temperature: 0, response_format: { type: 'json_schema' } })
  })

  it('is asked again when it is too busy', async () => {
    const answer = await complete(
      await settings([{ status: 429, body: 'busy' }, completionOf('[]')]),
      request,
    )

    expect(answer.content).toBe('[]')
  })

  it('is not asked again when it refuses the key', async () => {
    const asked = complete(await settings([{ status: 401, body: 'no such key' }]), request)

    await expect(asked).rejects.toMatchObject({ code: 'MODEL_ENDPOINT_FAILED', status: 401 })
    expect(model?.requests).toHaveLength(1)
  })

  it('is given up when it stays silent', async () => {
    const asked = complete(await settings(['SILENCE'], { timeoutMs: 100, retries: 0 }), request)

    await expect(asked).rejects.toThrow('gave no answer within 100 ms')
  })

  it('is named when it answers with something else', async () => {
    const asked = complete(await settings([{ status: 200, body: '<html>' }], { retries: 0 }), request)

    await expect(asked).rejects.toThrow('something else than a chat completion')
  })
})
