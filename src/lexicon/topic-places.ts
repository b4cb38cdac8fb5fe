import {Numbers} from '../language/index.js'

/** Where nothing may stand. */
export const NOWHERE = 0

/** What a topic has where it has nothing in a text. */
export const NONE = -1

/** A number of so many bits (a power of two) tells of as many topics. */
const [WIDTH, SHIFT] = [32, 5]

/** Where the phrases of each topic start, text after text: of each text a bit for each topic that has any, and then those places alone. */
export class TopicPlaces {
  readonly #kept = new Numbers()
  /** How many numbers have a bit for each topic. */
  readonly #parts: number

  constructor(topics: number) {
    this.#parts = (topics + WIDTH - 1) >> SHIFT
    this.clear()
  }

  clear(): void {
    this.#kept.clear()
    this.#kept.push(NOWHERE)
  }

  /** Puts down where each topic starts in a text. Gives the place under which to ask for that. */
  add(firsts: Int32Array): number {
    const place = this.#kept.length
    for (let part = 0; part < this.#parts; part++) this.#kept.push(0)
    for (let topic = 0; topic < firsts.length; topic++) {
      const first = firsts[topic] ?? NONE
      if (first < 0) continue
      const part = place + (topic >> SHIFT)
      this.#kept.put(part, this.#kept.at(part) | bitOf(topic))
      this.#kept.push(first)
    }
    return place
  }

  /** Whether a topic has any in the text of a place. */
  has(place: number, topic: number): boolean {
    return place !== NOWHERE && (this.#kept.at(place + (topic >> SHIFT)) & bitOf(topic)) !== 0
  }

  /** Where those of a topic start, which has some. */
  firstOf(place: number, topic: number): number {
    const part = topic >> SHIFT
    let before = onesOf(this.#kept.at(place + part) & (bitOf(topic) - 1))
    for (let other = 0; other < part; other++) before += onesOf(this.#kept.at(place + other))
    return this.#kept.at(place + this.#parts + before)
  }
}

function bitOf(topic: number): number {
  return 1 << (topic & (WIDTH - 1))
}

/** How many bits are set (Hacker’s Delight, 5-1). */
function onesOf(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555)
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
