import {Numbers, ofSpelling, type Word} from '../language/index.js'
import type {Automaton} from './automaton.js'
import {LEAD, ROOT} from './layout.js'
import {SmallNumbers, SmallReader} from './small-numbers.js'
import {addPhrasesFrom} from './walk.js'

/** Where nothing may stand. */
export const NOWHERE = 0
/** Ends the phrases of a topic in a text; a word is told as how far it is from the one before it, and one more. */
const END = 0

/** Phrases of a topic that may stand in a text, in its order, shown one by one. */
export interface Phrases {
  /** Goes on to the next, the first at first; says whether there is one. */
  readonly next: () => boolean
  /** The word that it starts with. */
  readonly word: number
  /** Its own number. */
  readonly phrase: number
}

/**
 * The phrases of all lists that may stand in texts. A long post has a million words, of which each may start a few, so those of a topic lie
 * one after the other in a row of bytes of its own; of each text there is a bit for each topic that has any, and where the phrases of those
 * start. The phrases of a word stand by the key under which it was found and then by number. What it costs to note them, or to ask for those
 * of a topic, does not grow with how many topics there are.
 */
export class Candidates {
  readonly #automaton: Automaton
  readonly #startsOf = ofSpelling(({hashes}) => startsIn(hashes, this.#automaton))
  /** The phrases of each topic, text after text. */
  readonly #rows: readonly SmallNumbers[]
  readonly #places = new Numbers()
  /** Of the text at hand, where the phrases of each topic start; negative where it has none so far. */
  readonly #firsts: Int32Array
  /** The word that the last of them starts with. */
  readonly #lasts: Int32Array
  #hasAny = false

  constructor(automaton: Automaton) {
    this.#automaton = automaton
    this.#rows = automaton.topics.map(() => new SmallNumbers())
    this.#firsts = new Int32Array(automaton.topics.length).fill(-1)
    this.#lasts = new Int32Array(automaton.topics.length)
    this.clear()
  }

  clear(): void {
    for (const row of this.#rows) row.clear()
    this.#places.clear()
    this.#places.push(NOWHERE)
  }

  /** Goes over the words of a text once, for every topic. Gives the place under which to ask for what may stand in it. */
  note(read: readonly Word[]): number {
    this.#hasAny = false
    for (let at = 0; at < read.length; at++) this.#noteAt(read, at)
    return this.#hasAny ? this.#closed() : NOWHERE
  }

  /** Whether any phrase of a topic may stand in what was noted under a place. */
  hasAny(place: number, topic: number): boolean {
    return place !== NOWHERE && (this.#places.at(place + (topic >> 5)) & (1 << (topic & 31))) !== 0
  }

  /** The phrases of a topic that were noted under a place, if it has any. */
  phrasesOf(place: number, topic: number): Phrases {
    const part = topic >> 5
    let before = onesOf(this.#places.at(place + part) & ((1 << (topic & 31)) - 1))
    for (let other = 0; other < part; other++) before += onesOf(this.#places.at(place + other))
    return new NotedPhrases(this.#rows[topic] ?? NO_NUMBERS, this.#places.at(place + partsOf(this.#firsts) + before))
  }

  #noteAt(read: readonly Word[], at: number): void {
    const spelling = read[at]?.spelling
    if (!spelling) return
    const {alone, leads} = this.#startsOf(spelling)
    for (let phrase = 0; phrase < alone.length; phrase++) this.#push(at, alone[phrase] ?? 0)
    for (let lead = 0; lead < leads.length; lead++) {
      met.clear()
      addPhrasesFrom({automaton: this.#automaton, read, met}, leads[lead] ?? 0, at)
      for (let phrase = 0; phrase < met.length; phrase++) this.#push(at, met.at(phrase))
    }
  }

  #push(word: number, phrase: number): void {
    const topic = this.#automaton.topicOf(phrase)
    const row = this.#rows[topic] ?? NO_NUMBERS
    if ((this.#firsts[topic] ?? 0) < 0) {
      this.#firsts[topic] = row.length
      this.#lasts[topic] = 0
      this.#hasAny = true
    }
    row.push(word - (this.#lasts[topic] ?? 0) + 1)
    row.push(phrase)
    this.#lasts[topic] = word
  }

  /** Puts down where the phrases of each topic start, and is ready for another text. */
  #closed(): number {
    const place = this.#places.length
    for (let part = 0; part < partsOf(this.#firsts); part++) this.#places.push(0)
    for (let topic = 0; topic < this.#firsts.length; topic++) {
      const first = this.#firsts[topic] ?? 0
      if (first < 0) continue
      const part = place + (topic >> 5)
      this.#places.put(part, this.#places.at(part) | (1 << (topic & 31)))
      this.#places.push(first)
      this.#rows[topic]?.push(END)
    }
    this.#firsts.fill(-1)
    return place
  }
}

const NO_NUMBERS = new SmallNumbers()

class NotedPhrases implements Phrases {
  readonly #reader: SmallReader
  word = 0
  phrase = 0

  constructor(row: SmallNumbers, first: number) {
    this.#reader = new SmallReader(row, first)
  }

  next(): boolean {
    const step = this.#reader.next()
    if (step === END) return false
    this.word += step - 1
    this.phrase = this.#reader.next()
    return true
  }
}

/** How many numbers of 32 bits have a bit for each topic. */
function partsOf(topics: Int32Array): number {
  return (topics.length + 31) >> 5
}

/** How many bits are set (Hacker’s Delight, 5-1). */
function onesOf(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555)
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

// Filled anew for each word.
const met = new Numbers()
const NO_PHRASES = new Int32Array()

/** What starts with a word, known by its spelling: its phrases where none of them is longer, or else the leads from it, by each of its keys. */
interface Starts {
  readonly alone: Int32Array
  readonly leads: readonly number[]
}

function startsIn(hashes: readonly number[], automaton: Automaton): Starts {
  const leads = hashes.map(hash => automaton.step(ROOT, hash)).filter(lead => lead >= 0)
  if (leads.some(lead => (lead & LEAD.goesOn) !== 0)) return {alone: NO_PHRASES, leads}
  met.clear()
  for (const lead of leads) automaton.collect(lead, met)
  return {alone: met.length === 0 ? NO_PHRASES : met.copy(), leads: NO_LEADS}
}

const NO_LEADS: readonly number[] = []
