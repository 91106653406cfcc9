/** Strings shorter than this are copied when they are cut out of a text; a longer one is a view of the whole text and keeps it alive. */
const SHORTEST_VIEW = 13

/** The same string, which does not keep alive the text that it was cut out of. */
const detached = (key: string): string => (key.length < SHORTEST_VIEW ? key : key.split('').join(''))

/**
 * Values by key, those asked for lately: at most `most`, so that an endless stream of texts takes no more memory. What has not been asked
 * for while half of that came in is forgotten, by halves and not all at once.
 */
export class RecentValues<Value extends NonNullable<unknown>> {
  readonly #half: number
  #young = new Map<string, Value>()
  #old = new Map<string, Value>()

  constructor(most: number) {
    this.#half = Math.max(1, most >> 1)
  }

  get(key: string): Value | undefined {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const old = this.#old.get(key)
    if (old !== undefined) this.#keep(detached(key), old)
    return old
  }

  /** The value of `key`, made where it is not known. `make` is given a key that may be kept. */
  getOrMake(key: string, make: (key: string) => Value): Value {
    const known = this.get(key)
    if (known !== undefined) return known
    const kept = detached(key)
    const value = make(kept)
    this.#keep(kept, value)
    return value
  }

  #keep(key: string, value: Value): void {
    if (this.#young.size >= this.#half) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
  }

  /** How many values are kept. */
  get size(): number {
    return this.#young.size + this.#old.size
  }
}
