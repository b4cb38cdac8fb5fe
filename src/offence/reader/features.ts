import {Numbers, onDemand} from '../../language/index.js'
import {FeatureSet} from '../../reader/index.js'
import {BUCKETS, bucketOf, pairOf, SENTENCE_BUCKETS} from '../hash.js'
import {addFours} from './letter-features.js'
import {addMarks} from './mark-features.js'
import type {Stretch} from './stretch.js'
import {addTags} from './tag-features.js'
import {addTraits} from './traits.js'
import {isTerse} from './windows.js'
import {addWords} from './word-features.js'

/** The buckets of a window by family: words, letters and marks; tags; traits. Each family counts by the root of its size. */
export type Features = readonly (Int32Array | Uint32Array)[]

/** What the model looks at in a window. */
export function featuresOf(window: readonly Stretch[]): Features {
  return featuresAtHand(window).map(family => family.slice())
}

/** The same, to be read before it is asked of another window. */
export function featuresAtHand(window: readonly Stretch[]): Features {
  if (met.length === 0) met = new Uint32Array(BUCKETS >>> 5)
  buckets.clear()
  const addMore = isTerse(window) ? addTersely : add
  const ends = FAMILIES.map((addFamily, family) => {
    const first = buckets.length
    try {
      addFamily(window, family === OF_WORDS ? add : addMore)
    } finally {
      forgetFrom(first)
    }
    return buckets.length
  })
  return ends.map((end, family) => buckets.view(ends[family - 1] ?? 0, end))
}

const FAMILIES = [addWordsAndMarks, addTags, addTraits]
const OF_WORDS = 0
const TERSELY = 71

/** The buckets of a sentence by the same families, with the letters of words in fours besides; each once a family. */
export type SentenceFeatures = readonly (readonly number[])[]

const ROOM_BITS = 10
const inSentence = onDemand(() => new FeatureSet(ROOM_BITS, Math.log2(SENTENCE_BUCKETS)))

/** What the reader of sentences looks at in one: words and letters, tags, traits. */
export function sentenceFeaturesOf(sentence: Stretch): SentenceFeatures {
  return [addWordsAndLetters, addTags, addTraits].map(addFamily => {
    const buckets = inSentence()
    buckets.begin()
    addFamily([sentence], hash => buckets.add(bucketOf(hash, SENTENCE_BUCKETS)))
    return buckets.found
  })
}

function addWordsAndLetters(window: readonly Stretch[], add: (hash: number) => void): void {
  addWordsAndMarks(window, add)
  for (const stretch of window) addFours(stretch, add)
}

function addWordsAndMarks(window: readonly Stretch[], add: (hash: number) => void): void {
  addWords(window, add)
  for (const stretch of window) addMarks(stretch, add)
}

/** A bit for each bucket: whether it was met. All are off between two families; sets of numbers would keep the garbage collector busy. */
let met = new Uint32Array()
/** The buckets of the window at hand, each once a family, in the order of their coming. */
const buckets = new Numbers()

function add(hash: number): void {
  const bucket = bucketOf(hash, BUCKETS)
  const bits = met[bucket >>> 5] ?? 0
  const bit = 1 << (bucket & 31)
  if ((bits & bit) !== 0) return
  met[bucket >>> 5] = bits | bit
  buckets.push(bucket)
}

function addTersely(hash: number): void {
  add(hash)
  add(pairOf(hash, TERSELY, TERSELY))
}

function forgetFrom(first: number): void {
  for (let at = first; at < buckets.length; at++) met[buckets.at(at) >>> 5] = 0
}
