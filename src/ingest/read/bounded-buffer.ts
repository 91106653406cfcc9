/** Gathers the pieces of one document; past the limit it lets go of them and only remembers that there was too much. */
export class BoundedBuffer {
  readonly #limit: number
  #parts: Buffer[] = []
  #size = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get isEmpty(): boolean {
    return this.#size === 0
  }

  add(part: Buffer): void {
    this.#size += part.length
    if (this.#size > this.#limit) this.#parts = []
    else this.#parts.push(part)
  }

  /** What was gathered, or null where it was over the limit. Empties the buffer. */
  take(): Buffer | null {
    const bytes = this.#size > this.#limit ? null : Buffer.concat(this.#parts)
    this.#parts = []
    this.#size = 0
    return bytes
  }
}
