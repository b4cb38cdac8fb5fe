/** The posts that a ledger remembers, by number: of `most` the latest, and half as many at least. */
export class LatestPosts {
  readonly #numbers = new Map<string, number>()
  readonly #most: number
  readonly #forget: (post: number) => void
  #next = 0

  /** `forget` is told of every post that is remembered no longer, or no longer as it was. */
  constructor(most: number, forget: (post: number) => void) {
    this.#most = most
    this.#forget = forget
  }

  /** The number of a post that was entered. */
  numberOf(identity: string): number | undefined {
    return this.#numbers.get(identity)
  }

  /** Enters a post as the latest, and gives its number; one that comes again takes the place of what it was before. */
  enter(identity: string): number {
    const known = this.#numbers.get(identity)
    if (known !== undefined) {
      this.#forget(known)
      this.#numbers.delete(identity)
      this.#numbers.set(identity, known)
      return known
    }
    if (this.#numbers.size >= this.#most) this.#forgetOlder()
    this.#numbers.set(identity, this.#next)
    return this.#next++
  }

  #forgetOlder(): void {
    for (const [identity, post] of [...this.#numbers].slice(0, this.#numbers.size >> 1)) {
      this.#forget(post)
      this.#numbers.delete(identity)
    }
  }
}
