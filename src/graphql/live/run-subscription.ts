import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql'
import type { ApiContext } from '../context.js'
import { expandStream } from './expand-stream.js'

export interface SubscriptionArgs extends ExecutionArgs {
  readonly contextValue: ApiContext
}

/** The answers of a subscription. Each has a context of its own: what was loaded for the one before may have changed since. */
export async function runSubscription(
  args: SubscriptionArgs,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const stream = await createSourceEventStream(args)
  if (!(Symbol.asyncIterator in stream)) return stream
  const contextOf = args.contextValue
  return expandStream(stream as AsyncIterableIterator<unknown>, async rootValue => [
    await execute({ ...args, rootValue, contextValue: contextOf.renewed() }),
  ])
}
