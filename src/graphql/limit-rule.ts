import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** How many words and signs a document may have. */
export const MAX_TOKENS = 2_000

/** How large an operation may be, fragments counted wherever they are spread. */
export const LIMITS = { depth: 14, aliases: 30, directives: 20, rootFields: 20, fields: 3_000 } as const

interface Size {
  depth: number
  aliases: number
  directives: number
  fields: number
}

const NOTHING: Readonly<Size> = { depth: 0, aliases: 0, directives: 0, fields: 0 }

const beside = (a: Readonly<Size>, b: Readonly<Size>): Size => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  fields: a.fields + b.fields,
})

/** Measures selections, each fragment once however often it is spread; a cycle of fragments counts as nothing (another rule refuses it). */
class Measure {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #sizes = new Map<string, Readonly<Size>>()

  constructor(document: DocumentNode) {
    this.#fragments = new Map(
      document.definitions.flatMap(definition =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
      ),
    )
  }

  sizeOf(set: SelectionSetNode): Readonly<Size> {
    return set.selections.reduce<Readonly<Size>>((sum, selection) => {
      const own = { ...NOTHING, directives: selection.directives?.length ?? 0 }
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return beside(beside(sum, own), this.#sizeOfFragment(selection.name.value))
      const inner = selection.selectionSet ? this.sizeOf(selection.selectionSet) : NOTHING
      if (selection.kind === Kind.INLINE_FRAGMENT) return beside(beside(sum, own), inner)
      // Tools ask for the whole schema, ten types deep: that is one statement of no cost.
      const isIntrospection = selection.name.value.startsWith('__')
      const field = {
        ...own,
        depth: isIntrospection ? 1 : inner.depth + 1,
        aliases: selection.alias ? 1 : 0,
        fields: 1,
      }
      return beside(sum, beside(field, { ...inner, depth: 0 }))
    }, NOTHING)
  }

  #sizeOfFragment(name: string): Readonly<Size> {
    const known = this.#sizes.get(name)
    if (known) return known
    this.#sizes.set(name, NOTHING)
    const fragment = this.#fragments.get(name)
    const size = fragment ? this.sizeOf(fragment.selectionSet) : NOTHING
    this.#sizes.set(name, size)
    return size
  }
}

/** Refuses operations that are too deep, too wide or too full of aliases, before anything runs. */
export function limitRule(context: ValidationContext): ASTVisitor {
  const measure = new Measure(context.getDocument())
  return {
    OperationDefinition(operation) {
      const size = measure.sizeOf(operation.selectionSet)
      const found = { ...size, rootFields: operation.selectionSet.selections.length }
      for (const [what, limit] of Object.entries(LIMITS) as [keyof typeof LIMITS, number][])
        if (found[what] > limit)
          context.reportError(
            new GraphQLError(`the operation has ${what} ${found[what]}, the limit is ${limit}`, {
              nodes: operation,
            }),
          )
    },
  }
}
