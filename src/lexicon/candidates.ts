import {Numbers, ofSpelling, type Word} from '../language/index.js'
import type {Automaton} from './automaton.js'
import {SmallNumbers} from './small-numbers.js'
import {startsIn} from './starts.js'
import {END, NotedPhrases, type Phrases} from './topic-phrases.js'
import {NONE, NOWHERE, TopicPlaces} from './topic-places.js'
import {addPhrasesFrom} from './walk.js'

/**
 * The phrases of all lists that may stand in texts. A long post has a million words, of which each may start a few, so those of a topic lie
 * one after the other in a row of bytes of its own. The phrases of a word stand by the key under which it was found and then by number. What
 * it costs to note them, or to ask for those of a topic, does not grow with how many topics there are.
 */
export class Candidates {
  readonly #automaton: Automaton
  readonly #startsOf = ofSpelling(({hashes}) => startsIn(hashes, this.#automaton))
  /** The phrases of each topic, text after text. */
  readonly #rows: readonly SmallNumbers[]
  readonly #places: TopicPlaces
  /** Of the text at hand, where the phrases of each topic start; negative where it has none so far. */
  readonly #firsts: Int32Array
  /** The word that the last of them starts with. */
  readonly #lasts: Int32Array
  #hasAny = false

  constructor(automaton: Automaton) {
    this.#automaton = automaton
    this.#rows = automaton.topics.map(() => new SmallNumbers())
    this.#firsts = new Int32Array(automaton.topics.length).fill(NONE)
    this.#lasts = new Int32Array(automaton.topics.length)
    this.#places = new TopicPlaces(automaton.topics.length)
  }

  clear(): void {
    for (const row of this.#rows) row.clear()
    this.#places.clear()
  }

  /** Goes over the words of a text once, for every topic. Gives the place under which to ask for what may stand in it. */
  note(read: readonly Word[]): number {
    this.#hasAny = false
    for (let at = 0; at < read.length; at++) this.#noteAt(read, at)
    return this.#hasAny ? this.#closed() : NOWHERE
  }

  /** Whether any phrase of a topic may stand in what was noted under a place. */
  hasAny(place: number, topic: number): boolean {
    return this.#places.has(place, topic)
  }

  /** The phrases of a topic that were noted under a place, if it has any. */
  phrasesOf(place: number, topic: number): Phrases {
    return new NotedPhrases(this.#rows[topic] ?? NO_NUMBERS, this.#places.firstOf(place, topic))
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
    if ((this.#firsts[topic] ?? NONE) < 0) {
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
    for (let topic = 0; topic < this.#firsts.length; topic++) if ((this.#firsts[topic] ?? NONE) >= 0) this.#rows[topic]?.push(END)
    const place = this.#places.add(this.#firsts)
    this.#firsts.fill(NONE)
    return place
  }
}

const NO_NUMBERS = new SmallNumbers()

// Filled anew for each word.
const met = new Numbers()
