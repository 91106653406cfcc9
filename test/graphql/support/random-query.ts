import { type Arbitrary, type GeneratorValue, gen, integer } from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** Words that a world has: what questions name. */
export interface World {
  readonly actors: readonly string[]
  readonly locations: readonly string[]
  readonly ids: readonly string[]
  readonly words: readonly string[]
}

const MAX_DEPTH = 4
const MAX_INPUT_DEPTH = 3
const DAYS = ['2019-04-05', '2020-05-18', '2020-06-01', '2020-06-05', '2020-06-10', '2020-07-01'] as const
/** Cursors come from answers alone. */
const CURSORS = ['after', 'before']

/** Valid questions to a schema: any root field, any of its arguments, fields down to a depth. */
export const randomQuery = (schema: GraphQLSchema, world: World): Arbitrary<string> =>
  gen().map(draw => new QueryWriter(schema, world, draw).write())

class QueryWriter {
  readonly #schema: GraphQLSchema
  readonly #world: World
  readonly #draw: GeneratorValue

  constructor(schema: GraphQLSchema, world: World, draw: GeneratorValue) {
    this.#schema = schema
    this.#world = world
    this.#draw = draw
  }

  write(): string {
    const fields = Object.values(this.#schema.getQueryType()?.getFields() ?? {})
    return `{ ${this.#field(this.#pick(fields), 0)} }`
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[this.#draw(integer, { min: 0, max: items.length - 1 })] as Item
  }

  /** True once in so many times. */
  #once(inTimes: number): boolean {
    return this.#draw(integer, { min: 1, max: inTimes }) === 1
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    return `${field.name}${this.#arguments(field.args)} ${this.#selection(field.type, depth + 1)}`
  }

  #selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type)
    if (isLeafType(named)) return ''
    // One possible type a selection: fields of one name may differ between types.
    if (isAbstractType(named)) {
      const possible = this.#pick(this.#schema.getPossibleTypes(named))
      return `{ __typename ... on ${possible.name} ${this.#selection(possible, depth)} }`
    }
    if (!isObjectType(named)) return ''
    const all = Object.values(named.getFields())
    const leaves = all.filter(field => isLeafType(getNamedType(field.type)) && this.#once(2))
    const inner =
      depth >= MAX_DEPTH ? [] : all.filter(field => !isLeafType(getNamedType(field.type)) && this.#once(3))
    return `{ __typename ${[...leaves, ...inner].map(field => this.#field(field, depth)).join(' ')} }`
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args
      .filter(arg => !CURSORS.includes(arg.name) && arg.name !== 'last')
      .filter(arg => isNonNullType(arg.type) || arg.name === 'first' || this.#once(3))
      .map(arg => `${arg.name}: ${this.#value(arg, 0)}`)
    return given.length === 0 ? '' : `(${given.join(', ')})`
  }

  #value({ name, type }: GraphQLArgument | GraphQLInputField, depth: number): string {
    return this.#valueOf(type, name, depth)
  }

  #valueOf(type: GraphQLInputType, name: string, depth: number): string {
    const bare = getNullableType(type)
    if (isListType(bare)) return `[${this.#valueOf(bare.ofType, name, depth)}]`
    if (isEnumType(bare)) return this.#pick(bare.getValues()).name
    if (isInputObjectType(bare)) return this.#object(bare, depth)
    switch (getNamedType(type).name) {
      case 'Int':
        return String(this.#draw(integer, { min: 1, max: 3 }))
      case 'Boolean':
        return String(this.#once(2))
      case 'Date':
        return JSON.stringify(name === 'to' ? '2020-07-02' : this.#pick(DAYS))
      case 'ID':
        return JSON.stringify(this.#pick(this.#world.ids))
      default:
        return JSON.stringify(this.#pick(this.#world.words))
    }
  }

  #object(type: GraphQLInputObjectType, depth: number): string {
    if (type.name === 'ActorBy' || type.name === 'LocationBy') return this.#reference(type.name)
    const given = Object.values(type.getFields()).filter(
      ({ type: of }) => isNonNullType(of) || (depth < MAX_INPUT_DEPTH && this.#once(4)),
    )
    return `{${given.map(field => `${field.name}: ${this.#value(field, depth + 1)}`).join(', ')}}`
  }

  /** Mostly somebody whom the world knows; now and then anything at all. */
  #reference(type: 'ActorBy' | 'LocationBy'): string {
    const known = type === 'ActorBy' ? this.#world.actors : this.#world.locations
    if (this.#once(30)) return `{externalId: {scheme: "wikidata", value: "Q7"}}`
    return `{name: ${JSON.stringify(this.#pick(this.#once(30) ? this.#world.words : known))}}`
  }
}
