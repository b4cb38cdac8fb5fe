/** So many drafts are taken at once: few, so that all are done at about the same time. */
const PORTION = 8
/** So many portions may be taken beyond the last that was reported: what waits for its turn takes memory. */
const AHEAD = 64

const TAKEN = 0
const REPORTED = 1
const CELLS = 2

/**
 * Where threads that share out a list of drafts see what is taken. Its memory is theirs in common, so that nobody waits for an answer;
 * each makes a board of its own over it.
 */
export class Board {
  readonly memory: SharedArrayBuffer
  readonly #cells: Int32Array
  readonly #portions: number

  /** A board for so many drafts; with the memory of another, the same board. */
  constructor(drafts: number, memory = new SharedArrayBuffer(CELLS * Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory
    this.#cells = new Int32Array(memory)
    this.#portions = Math.ceil(drafts / PORTION)
  }

  get portions(): number {
    return this.#portions
  }

  /** The drafts of a portion. */
  of<T>(portion: number, drafts: readonly T[]): readonly T[] {
    return drafts.slice(portion * PORTION, (portion + 1) * PORTION)
  }

  /** Takes the next portion; nothing when all are taken, or too many wait to be reported. */
  take(): number | undefined {
    const waiting = Atomics.load(this.#cells, TAKEN) - Atomics.load(this.#cells, REPORTED)
    if (waiting >= AHEAD || this.#isEmpty()) return undefined
    const portion = Atomics.add(this.#cells, TAKEN, 1)
    return portion < this.#portions ? portion : undefined
  }

  /** Takes the next portion, and has the thread sleep until it may; nothing when all are taken. */
  takeOrSleep(): number | undefined {
    for (;;) {
      const reported = Atomics.load(this.#cells, REPORTED)
      const portion = this.take()
      if (portion !== undefined || this.#isEmpty()) return portion
      Atomics.wait(this.#cells, REPORTED, reported)
    }
  }

  /** Says that one more portion was reported. */
  report(): void {
    Atomics.add(this.#cells, REPORTED, 1)
    Atomics.notify(this.#cells, REPORTED)
  }

  #isEmpty(): boolean {
    return Atomics.load(this.#cells, TAKEN) >= this.#portions
  }
}
