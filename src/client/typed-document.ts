import { getOperationAST, type OperationTypeNode, parse, print, type TypedQueryDocumentNode } from 'graphql'
import { WrongOperationError } from './client-errors.js'

export type Variables = Readonly<Record<string, unknown>>

/** An operation: generated, with the types of its answer and variables, or as text. */
export type Operation<Data, Given extends Variables> = TypedQueryDocumentNode<Data, Given> | string

/** What is sent to the service: the text, and the name of the one operation in it. */
export interface OperationText {
  readonly query: string
  readonly operationName?: string
}

/** The text of an operation. Throws {@link WrongOperationError} where the document does not hold just one of the wanted type. */
export function operationText(
  operation: TypedQueryDocumentNode<unknown, never> | string,
  wanted: `${OperationTypeNode}`,
): OperationText {
  const document = typeof operation === 'string' ? parse(operation) : operation
  const found = getOperationAST(document)
  if (!found) throw new WrongOperationError(wanted, 'none, or several')
  if (found.operation !== wanted) throw new WrongOperationError(wanted, `a ${found.operation}`)
  const query = typeof operation === 'string' ? operation : print(operation)
  return found.name ? { query, operationName: found.name.value } : { query }
}
