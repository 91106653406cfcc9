import { SuzerainError } from '../../domain/suzerain-error.js'

/** Fields that must all match, and combinations of such: the form of every filter. Null and absent mean the same. */
export interface Logical<Filter> {
  readonly and?: readonly Filter[] | null | undefined
  readonly or?: readonly Filter[] | null | undefined
  readonly not?: Filter | null | undefined
}

type FieldOf<Filter> = Exclude<keyof Filter, 'and' | 'or' | 'not'> & string
type Compile<Value> = (value: Value, parameter: (value: unknown) => string) => string
type Test<Value, Item> = (value: Value, item: Item) => boolean

/** For each field of a filter the Cypher condition that it stands for. Values go through `parameter`, which names a parameter for them. */
export type ConditionTable<Filter> = {
  readonly [Field in FieldOf<Filter>]-?: Compile<NonNullable<Filter[Field]>>
}

/** The same for items that are at hand. */
export type TestTable<Filter, Item> = {
  readonly [Field in FieldOf<Filter>]-?: Test<NonNullable<Filter[Field]>, Item>
}

export interface Condition {
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
}

export class FilterError extends SuzerainError {
  constructor(message: string) {
    super('BAD_FILTER', `filter: ${message}`)
  }
}

const MAX_DEPTH = 3
const MAX_BRANCHES = 20

/** How a filter is folded into whatever it is compiled to. */
interface Fold<Result> {
  readonly all: (parts: readonly Result[]) => Result
  readonly any: (parts: readonly Result[]) => Result
  readonly none: (part: Result) => Result
  readonly field: (field: string, value: NonNullable<unknown>) => Result
}

function fold<Filter extends Logical<Filter>, Result>(
  filter: Filter,
  how: Fold<Result>,
  depth: number,
): Result {
  if (depth > MAX_DEPTH) throw new FilterError(`and, or and not may be nested ${MAX_DEPTH} deep`)
  const { and, or, not, ...fields } = filter
  if ((and?.length ?? 0) + (or?.length ?? 0) > MAX_BRANCHES)
    throw new FilterError(`and and or may have ${MAX_BRANCHES} branches`)
  const branches = (list: readonly Filter[]): Result[] => list.map(branch => fold(branch, how, depth + 1))
  const parts = Object.entries(fields).flatMap(([field, value]) =>
    value == null ? [] : [how.field(field, value)],
  )
  if (and != null) parts.push(how.all(branches(and)))
  if (or != null) parts.push(how.any(branches(or)))
  if (not != null) parts.push(how.none(fold(not, how, depth + 1)))
  return how.all(parts)
}

const joined = (parts: readonly string[], word: string, empty: string): string =>
  parts.length === 0 ? empty : `(${parts.join(` ${word} `)})`

/** The Cypher condition of a filter, true for everything where there is none. Throws {@link FilterError}. */
export function compileFilter<Filter extends Logical<Filter>>(
  filter: Filter | null | undefined,
  table: ConditionTable<Filter>,
): Condition {
  const params: Record<string, unknown> = {}
  const parameter = (value: unknown): string => {
    const name = `filter${Object.keys(params).length}`
    params[name] = value
    return `$${name}`
  }
  if (filter == null) return { text: 'true', params }
  const conditions = table as Readonly<Record<string, Compile<unknown>>>
  const text = fold<Filter, string>(
    filter,
    {
      all: parts => joined(parts, 'AND', 'true'),
      any: parts => joined(parts, 'OR', 'false'),
      // Unknown is not true: what has no value for a field does not match it, and so matches its negation.
      none: part => `NOT coalesce(${part}, false)`,
      field: (field, value) => requireField(conditions, field)(value, parameter),
    },
    0,
  )
  return { text, params }
}

/** Whether an item that is at hand matches: the same answer as the Cypher condition. Throws {@link FilterError}. */
export function matches<Filter extends Logical<Filter>, Item>(
  filter: Filter | null | undefined,
  table: TestTable<Filter, Item>,
  item: Item,
): boolean {
  if (filter == null) return true
  const tests = table as Readonly<Record<string, Test<unknown, Item>>>
  return fold<Filter, boolean>(
    filter,
    {
      all: parts => parts.every(Boolean),
      any: parts => parts.some(Boolean),
      none: part => !part,
      field: (field, value) => requireField(tests, field)(value, item),
    },
    0,
  )
}

function requireField<Entry>(table: Readonly<Record<string, Entry>>, field: string): Entry {
  const entry = Object.hasOwn(table, field) ? table[field] : undefined
  if (entry === undefined) throw new FilterError(`there is no field ${JSON.stringify(field)}`)
  return entry
}

export interface TextMatch {
  readonly eq?: string | null | undefined
  readonly in?: readonly string[] | null | undefined
  readonly contains?: string | null | undefined
  readonly startsWith?: string | null | undefined
}

/** Conditions on a text property, given as Cypher. */
export const textCondition =
  (property: string): Compile<TextMatch> =>
  (match, parameter) => {
    const parts: string[] = []
    if (match.eq != null) parts.push(`${property} = ${parameter(match.eq)}`)
    if (match.in != null) parts.push(`${property} IN ${parameter(match.in)}`)
    if (match.contains != null)
      parts.push(`toLower(${property}) CONTAINS toLower(${parameter(match.contains)})`)
    if (match.startsWith != null)
      parts.push(`toLower(${property}) STARTS WITH toLower(${parameter(match.startsWith)})`)
    return joined(parts, 'AND', 'true')
  }

export const oneOf =
  (property: string): Compile<readonly string[]> =>
  (values, parameter) =>
    `${property} IN ${parameter(values)}`

export const equals =
  (property: string): Compile<string | boolean> =>
  (value, parameter) =>
    `${property} = ${parameter(value)}`

export interface DayRange {
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
  readonly exactDaysOnly?: boolean | null | undefined
}

/** Conditions on a property that is a day. */
export const dayCondition =
  (property: string): Compile<DayRange> =>
  ({ from, to }, parameter) => {
    const parts = [`${property} IS NOT NULL`]
    if (from != null) parts.push(`${property} >= date(${parameter(from)})`)
    if (to != null) parts.push(`${property} <= date(${parameter(to)})`)
    return joined(parts, 'AND', 'true')
  }

/** Whether a day lies in a range; a day that is not known lies in none. */
export const isInRange = ({ from, to }: DayRange, day: string | null): boolean =>
  day !== null && (from == null || day >= from) && (to == null || day <= to)
