import {isLanguageTag, type LanguageTag, type Numbers} from '../language/index.js'
import type {Phrase} from './entry.js'
import {HEAD_SIZE, LEAD, mixed, SIGNATURE} from './layout.js'
import {unpacked} from './packed.js'
import {type Bytes, pagesIn} from './pages.js'

/** The name of the terms of one topic in one language. */
export interface ListName {
  readonly topic: string
  readonly language: LanguageTag
}

const INTEGER = Int32Array.BYTES_PER_ELEMENT
const NOWHERE = -1

/**
 * Compiled lexicons as one automaton over the hashes of words (layout.ts): from `ROOT` every word leads to another state, whichever
 * lists have phrases there, so that one walk meets the phrases of all. Nothing is unpacked before a whole phrase was met, so the size of
 * a lexicon costs nothing where its words do not stand. Two words can share a hash: what is met is a candidate, to be compared letter by
 * letter.
 */
export class Automaton {
  readonly lists: readonly ListName[]
  readonly topics: readonly string[]
  readonly #seed: number
  readonly #stepKeys: Int32Array
  readonly #stepTargets: Int32Array
  readonly #outputStarts: Int32Array
  readonly #outputs: Int32Array
  readonly #phraseLists: Int32Array
  readonly #phraseStarts: Int32Array
  readonly #textOf: (start: number, end: number) => Uint8Array
  readonly #decoder = new TextDecoder()
  readonly #listNumbers: ReadonlyMap<string, number>
  readonly #listTopics: Int32Array
  readonly #phrases = new Map<number, Phrase>()

  /** Takes the bytes as they lie in the file; of its text only what is met is asked for. @throws Error when they are none of ours */
  constructor(bytes: Bytes) {
    const pages = pagesIn(bytes)
    const [signature, seed = 0, lists = 0, steps = 0, states = 0, outputs = 0, phrases = 0] = numbersIn(pages(0, HEAD_SIZE * INTEGER))
    if (signature !== SIGNATURE) throw new Error('The file of terms is damaged, or of another version of m6l; build it again.')
    const textStart = INTEGER * (HEAD_SIZE + 2 * steps + states + 1 + outputs + phrases + phrases + 1)
    const numbers = numbersIn(pages(0, textStart))
    let at = HEAD_SIZE
    const table = (size: number) => {
      at += size
      return numbers.subarray(at - size, at)
    }
    this.#seed = seed
    this.#stepKeys = table(steps)
    this.#stepTargets = table(steps)
    this.#outputStarts = table(states + 1)
    this.#outputs = table(outputs)
    this.#phraseLists = table(phrases)
    this.#phraseStarts = table(phrases + 1)
    this.#textOf = (start, end) => pages(textStart + start, textStart + end)
    const names = this.#textAt(0, this.#phraseStarts[0]).split('\n')
    this.lists = names.slice(0, lists).map(listNamed)
    this.topics = [...new Set(this.lists.map(({topic}) => topic))]
    this.#listTopics = Int32Array.from(this.lists, ({topic}) => this.topics.indexOf(topic))
    this.#listNumbers = new Map(this.lists.map((list, number) => [nameOf(list), number]))
  }

  /** The number of a list; negative where a language has none of the topic. */
  numberOf(list: ListName): number {
    return this.#listNumbers.get(nameOf(list)) ?? NOWHERE
  }

  /** The lead (layout.ts) that a word gives from a state; negative when it leads nowhere. */
  step(state: number, word: number): number {
    const key = mixed(state, word, this.#seed)
    const last = this.#stepKeys.length - 1
    for (let slot = key & last; ; slot = (slot + 1) & last) {
      const found = this.#stepKeys[slot]
      if (found === key) return this.#stepTargets[slot] ?? NOWHERE
      if (found === 0) return NOWHERE
    }
  }

  /** Adds the numbers of the phrases that end where a lead leads. */
  collect(lead: number, into: Numbers): void {
    if ((lead & LEAD.ends) === 0) return
    const state = lead >> LEAD.bits
    const end = this.#outputStarts[state + 1] ?? 0
    for (let at = this.#outputStarts[state] ?? 0; at < end; at++) into.push(this.#outputs[at] ?? 0)
  }

  /** The number of the list that a phrase is of. */
  listOf(phrase: number): number {
    return this.#phraseLists[phrase] ?? NOWHERE
  }

  /** The place in `topics` of that which a phrase is of. */
  topicOf(phrase: number): number {
    return this.#listTopics[this.listOf(phrase)] ?? NOWHERE
  }

  phrase(number: number): Phrase {
    const known = this.#phrases.get(number)
    if (known) return known
    const phrase = unpacked(this.#textAt(this.#phraseStarts[number], this.#phraseStarts[number + 1]))
    this.#phrases.set(number, phrase)
    return phrase
  }

  #textAt(start = 0, end = 0): string {
    return this.#decoder.decode(this.#textOf(start, end))
  }
}

function nameOf({topic, language}: ListName): string {
  return `${topic}/${language}`
}

function listNamed(name: string): ListName {
  const [topic = '', language = ''] = name.split('/')
  if (!isLanguageTag(language)) throw new Error(`“${name}” is no list of a language.`)
  return {topic, language}
}

/** The bytes as numbers; a machine that reads them the other way round gets them turned. */
function numbersIn(bytes: Uint8Array): Int32Array {
  const aligned = bytes.byteOffset % INTEGER === 0 ? bytes : bytes.slice()
  const numbers = new Int32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.byteLength / INTEGER))
  return numbers[0] === turned(SIGNATURE) ? numbers.map(turned) : numbers
}

function turned(number: number): number {
  const view = new DataView(new ArrayBuffer(INTEGER))
  view.setInt32(0, number, true)
  return view.getInt32(0, false)
}
