import type { JudgementRefusal } from '../graph/identity/judge-identity.js'
import type { JudgeIdentityInput, UserError } from './generated/resolver-types.js'

const MAX_TEXT_LENGTH = 2_000

/** One error for each of these fields that says nothing, and for each text that says too much. */
export function blankErrors<Input extends object>(
  input: Input,
  fields: readonly (keyof Input & string)[],
): UserError[] {
  return Object.entries(input).flatMap(([name, value]): UserError[] => {
    if (typeof value !== 'string') return []
    const field = ['input', name]
    if (value.length > MAX_TEXT_LENGTH)
      return [{ field, code: 'TOO_LONG', message: `${name} has more than ${MAX_TEXT_LENGTH} characters` }]
    return value.trim() === '' && fields.some(required => required === name)
      ? [{ field, code: 'BLANK', message: `${name} is empty` }]
      : []
  })
}

/** "no claim has the id clm:1" */
export const notFound = (field: string, nothing: string, id: string): UserError => ({
  field: ['input', field],
  code: 'NOT_FOUND',
  message: `${nothing} has the id ${id}`,
})

export function judgementError({ code, id }: JudgementRefusal, input: JudgeIdentityInput): UserError {
  switch (code) {
    case 'NOT_FOUND':
      return notFound(id === input.left ? 'left' : 'right', 'no actor and no event', id ?? '')
    case 'MIXED':
      return { field: ['input'], code: 'MIXED_SUBJECTS', message: 'one is an actor, the other an event' }
    case 'ONE_SUBJECT':
      return { field: ['input', 'right'], code: 'ONE_SUBJECT', message: 'left and right are one already' }
    case 'CONTRADICTION':
      return {
        field: ['input', 'judgement'],
        code: 'CONTRADICTION',
        message: `the judgement ${id} says the opposite of these two: undo it first`,
      }
  }
}
