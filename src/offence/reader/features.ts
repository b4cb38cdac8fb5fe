import {onDemand} from '../../language/index.js'
import {FeatureSet} from '../../reader/index.js'
import {BUCKET_BITS, bucketOf, pairOf} from '../hash.js'
import {addFours} from './letter-features.js'
import {addMarks} from './mark-features.js'
import {addSounds} from './sound-features.js'
import type {Stretch} from './stretch.js'
import {addTags} from './tag-features.js'
import {addTraits} from './traits.js'
import {isTerse} from './windows.js'
import {addWords} from './word-features.js'

/** Buckets by family, each once a family: words, letters, sounds and marks; tags; traits. Each family counts by the root of its size. */
export type Features = readonly (readonly number[] | Uint32Array)[]

type Add = (hash: number) => void
type Family = (window: readonly Stretch[], add: Add) => void

const ROOM_BITS = 10
const TERSELY = 71

/** What the reader of windows looks at in one. */
export function featuresOf(window: readonly Stretch[]): Features {
  const addMore = isTerse(window) ? addTersely : add
  return [bucketsOf(window, addWordsAndMarks, add), bucketsOf(window, addTags, addMore), bucketsOf(window, addTraits, addMore)]
}

/** What the reader of sentences looks at in one: the same, and the letters of words in fours. */
export function sentenceFeaturesOf(sentence: Stretch): Features {
  return [addWordsAndFours, addTags, addTraits].map(family => bucketsOf([sentence], family, add))
}

function bucketsOf(window: readonly Stretch[], family: Family, addOne: Add): readonly number[] {
  buckets().begin()
  family(window, addOne)
  return buckets().found
}

const buckets = onDemand(() => new FeatureSet(ROOM_BITS, BUCKET_BITS))

function add(hash: number): void {
  buckets().add(bucketOf(hash))
}

function addTersely(hash: number): void {
  add(hash)
  add(pairOf(hash, TERSELY, TERSELY))
}

function addWordsAndFours(window: readonly Stretch[], addOne: Add): void {
  addWordsAndMarks(window, addOne)
  for (const stretch of window) addFours(stretch, addOne)
}

function addWordsAndMarks(window: readonly Stretch[], addOne: Add): void {
  addWords(window, addOne)
  for (const stretch of window) {
    addMarks(stretch, addOne)
    addSounds(stretch, addOne)
  }
}
