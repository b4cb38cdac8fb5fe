import {withoutClitics} from './clitics.js'
import {hashBetween, keyHash, respelledHash} from './hashes.js'
import {respelled} from './respelled.js'
import {BUCKETS} from './table-shape.js'

export type Script = 'latin' | 'arabic'

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /[a-z]/],
  ['arabic', /[\u0620-\u06d3\u0750-\u077f]/],
]

/** What is known of a word as it is written; the same object for the same letters, as long as it is remembered. */
export class Spelling {
  readonly key: string
  /** The keys under which it may be found: its own, then those without what Arabic writes onto a word. */
  readonly keys: readonly string[]
  /** The hash of each of the keys, and of the word respelled. */
  readonly hashes: readonly number[]
  /** In the one spelling it has if it is Darija in Latin letters. */
  readonly respelled: string | undefined
  readonly script: Script | undefined
  /** Where it is remembered; no two spellings that are remembered at a time have the same place. */
  readonly place: number
  #features: readonly number[] | undefined

  constructor(key: string, place = 0) {
    this.key = key
    this.place = place
    this.script = SCRIPTS.find(([, letter]) => letter.test(key))?.[0]
    this.keys = this.script === 'arabic' ? [key, ...withoutClitics(key)] : [key]
    this.respelled = this.script === 'latin' ? respelled(key) : undefined
    const hashes = this.keys.map(keyHash)
    this.hashes = this.respelled === undefined ? hashes : [...hashes, respelledHash(this.respelled)]
  }

  /** Whether it is the word of a key; in Darija also where it is that word in another spelling. */
  isOf(key: string, isDarija: boolean): boolean {
    return this.keys.includes(key) || (isDarija && this.respelled !== undefined && this.respelled === respelled(key))
  }

  /** What a language table is asked for: the word, and its letters in threes with its ends marked, as hash buckets. */
  get features(): readonly number[] {
    this.#features ??= this.script ? featuresOf(this.key) : []
    return this.#features
  }
}

/** Works something out for each spelling when it is first asked for, and keeps it as long as the spelling is remembered. */
export function ofSpelling<T extends NonNullable<unknown>>(make: (spelling: Spelling) => T): (spelling: Spelling) => T {
  // By place: asked of every word by a dozen finders, so that an object around the two would be felt.
  const spellings: (Spelling | undefined)[] = []
  const values: (T | undefined)[] = []
  return spelling => {
    const {place} = spelling
    const before = spellings[place] === spelling ? values[place] : undefined
    if (before !== undefined) return before
    const made = make(spelling)
    for (let at = values.length; at < place; at++) {
      spellings.push(undefined)
      values.push(undefined)
    }
    spellings[place] = spelling
    values[place] = made
    return made
  }
}

function featuresOf(key: string): readonly number[] {
  const framed = `<${key}>`
  const features = [bucketOf(hashBetween(key, 0, key.length))]
  for (let at = 0; at + 3 <= framed.length; at++) features.push(bucketOf(hashBetween(framed, at, at + 3)))
  // What grew by pushing keeps room for more.
  return features.slice()
}

function bucketOf(hash: number): number {
  return (hash >>> 8) % BUCKETS
}
