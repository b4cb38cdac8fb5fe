import {Numbers, ofSpelling, type Word} from '../language/index.js'
import type {Automaton} from './automaton.js'
import {LEAD, ROOT} from './layout.js'
import {addPhrasesAt} from './walk.js'

/** Where nothing may stand; the row has nothing of use there. */
export const NOWHERE = 0
/** What the row has of a phrase: the word that it starts with, its own number, and where the next of its topic stands. */
const [WORD, PHRASE, NEXT] = [0, 1, 2]

/**
 * The phrases of all lists that may stand in texts, in one row of numbers, for a long post has a hundred thousand passages: of each its
 * phrases, those of a topic in a chain, then a bit for each topic that has any, and where the chains of those start. The phrases of a word
 * stand by the key under which it was found and then by number. What it costs to note them, or to ask for those of a topic, does not grow
 * with how many topics there are.
 */
export class Candidates {
  readonly #automaton: Automaton
  // Of a word with which no longer phrase starts it is known what it makes.
  readonly #aloneOf = ofSpelling(({hashes}) => aloneIn(hashes, this.#automaton))
  readonly #row = new Numbers()
  /** Of the text at hand, where the first and the last phrase of each topic stand. */
  readonly #firsts: Int32Array
  readonly #lasts: Int32Array

  constructor(automaton: Automaton) {
    this.#automaton = automaton
    this.#firsts = new Int32Array(automaton.topics.length)
    this.#lasts = new Int32Array(automaton.topics.length)
    this.clear()
  }

  clear(): void {
    this.#row.clear()
    this.#row.push(NOWHERE)
  }

  /** Goes over the words of a text once, for every topic. Gives the place under which to ask for what may stand in it. */
  note(read: readonly Word[]): number {
    const first = this.#row.length
    for (let at = 0; at < read.length; at++) this.#noteAt(read, at)
    return this.#row.length === first ? NOWHERE : this.#closed()
  }

  /** Where the first phrase of a topic stands of those that were noted under a place, or `NOWHERE`. */
  firstOf(place: number, topic: number): number {
    if (place === NOWHERE) return NOWHERE
    const part = topic >> 5
    const bits = this.#row.at(place + part)
    const bit = 1 << (topic & 31)
    if ((bits & bit) === 0) return NOWHERE
    let before = onesOf(bits & (bit - 1))
    for (let other = 0; other < part; other++) before += onesOf(this.#row.at(place + other))
    return this.#row.at(place + partsOf(this.#firsts) + before)
  }

  /** A phrase of a topic and those after it: by turns the word that one starts with, and its number. */
  chainFrom(first: number): readonly number[] {
    const chain: number[] = []
    for (let at = first; at !== NOWHERE; at = this.#row.at(at + NEXT)) chain.push(this.#row.at(at + WORD), this.#row.at(at + PHRASE))
    return chain
  }

  #noteAt(read: readonly Word[], at: number): void {
    const spelling = read[at]?.spelling
    if (!spelling) return
    const alone = this.#aloneOf(spelling)
    if (alone) {
      for (let phrase = 0; phrase < alone.length; phrase++) this.#push(at, alone[phrase] ?? 0)
      return
    }
    for (const hash of spelling.hashes) {
      met.clear()
      addPhrasesAt({automaton: this.#automaton, read, met}, hash, at)
      for (let phrase = 0; phrase < met.length; phrase++) this.#push(at, met.at(phrase))
    }
  }

  #push(word: number, phrase: number): void {
    const topic = this.#automaton.topicOf(phrase)
    const place = this.#row.length
    this.#row.push(word)
    this.#row.push(phrase)
    this.#row.push(NOWHERE)
    const last = this.#lasts[topic] ?? NOWHERE
    if (last === NOWHERE) this.#firsts[topic] = place
    else this.#row.put(last + NEXT, place)
    this.#lasts[topic] = place
  }

  /** Puts down where the chains start, and is ready for another text. */
  #closed(): number {
    const place = this.#row.length
    for (let part = 0; part < partsOf(this.#firsts); part++) this.#row.push(0)
    for (let topic = 0; topic < this.#lasts.length; topic++) {
      if (this.#lasts[topic] === NOWHERE) continue
      const part = place + (topic >> 5)
      this.#row.put(part, this.#row.at(part) | (1 << (topic & 31)))
      this.#row.push(this.#firsts[topic] ?? NOWHERE)
    }
    this.#lasts.fill(NOWHERE)
    return place
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

/** The phrases of one word; nothing where longer phrases start with it. */
function aloneIn(hashes: readonly number[], automaton: Automaton): Int32Array | undefined {
  met.clear()
  for (const hash of hashes) {
    const lead = automaton.step(ROOT, hash)
    if (lead < 0) continue
    if ((lead & LEAD.goesOn) !== 0) return undefined
    automaton.collect(lead, met)
  }
  return met.length === 0 ? NO_PHRASES : met.copy()
}
