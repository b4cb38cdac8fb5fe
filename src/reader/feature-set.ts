import {FEATURE_BITS} from './feature.js'

/**
 * Features, each once, in the order in which they came, from `begin` on. It is emptied at once, by taking the next turn: sets of numbers, one for
 * every sentence, would keep the garbage collector busy.
 */
export class FeatureSet {
  /** Of a feature, and of how many places there are. */
  readonly #featureBits: number
  #bits: number
  /** By the upper bits of a feature, or wherever behind there was room. */
  #met: Int32Array
  /** In which turn each place was taken. */
  #turns: Uint32Array
  #turn = 1
  #found: number[] = []

  /** Of two to the power of `bits` features it grows. */
  constructor(bits: number, featureBits: number = FEATURE_BITS) {
    this.#featureBits = featureBits
    this.#bits = bits + 1
    this.#met = new Int32Array(1 << this.#bits)
    this.#turns = new Uint32Array(1 << this.#bits)
  }

  /** What was added; no part of the set any more once it begins anew. */
  get found(): readonly number[] {
    return this.#found
  }

  /** Another number each time that the set begins. */
  get turn(): number {
    return this.#turn
  }

  begin(): void {
    this.#found = []
    this.#turn = (this.#turn + 1) >>> 0
  }

  add(feature: number): void {
    if (!this.#take(feature)) return
    this.#found.push(feature)
    if (2 * this.#found.length > this.#met.length) this.#grow()
  }

  /** Takes a place for a feature, unless it has one. */
  #take(feature: number): boolean {
    const met = this.#met
    const turns = this.#turns
    const turn = this.#turn
    let at = feature >>> Math.max(0, this.#featureBits - this.#bits)
    while (turns[at] === turn && met[at] !== feature) at = (at + 1) & (met.length - 1)
    if (turns[at] === turn) return false
    turns[at] = turn
    met[at] = feature
    return true
  }

  #grow(): void {
    this.#bits++
    this.#met = new Int32Array(1 << this.#bits)
    this.#turns = new Uint32Array(1 << this.#bits)
    for (const feature of this.#found) this.#take(feature)
  }
}
