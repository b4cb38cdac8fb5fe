import {onDemand} from '../language/index.js'
import {BUCKETS, bucketOf} from './hash.js'
import {addMarks} from './mark-features.js'
import type {Stretch} from './stretch.js'
import {addTags} from './tag-features.js'
import {addTraits} from './traits.js'
import {addWords} from './word-features.js'

/** The buckets of a window by family: words, letters and marks; tags; traits. Each family counts by the root of its size. */
export type Features = readonly (readonly number[] | Uint32Array)[]

/** What the model looks at in a window. */
export function featuresOf(window: readonly Stretch[]): Features {
  return FAMILIES.map(addFamily => {
    const seen = met()
    buckets.length = 0
    try {
      addFamily(window, add)
    } finally {
      for (let at = 0; at < buckets.length; at++) seen[(buckets[at] ?? 0) >>> 5] = 0
    }
    return buckets.slice()
  })
}

const FAMILIES = [addWordsAndMarks, addTags, addTraits]

function addWordsAndMarks(window: readonly Stretch[], add: (hash: number) => void): void {
  addWords(window, add)
  for (const stretch of window) addMarks(stretch, add)
}

/** A bit for each bucket: whether it was met. All are off between two calls; sets of numbers would keep the garbage collector busy. */
const met = onDemand(() => new Uint32Array(BUCKETS >>> 5))

/** The buckets of the family at hand, each once, in the order of their coming; a row for each would be outgrown again and again. */
const buckets: number[] = []

function add(hash: number): void {
  const seen = met()
  const bucket = bucketOf(hash)
  const bits = seen[bucket >>> 5] ?? 0
  const bit = 1 << (bucket & 31)
  if ((bits & bit) !== 0) return
  seen[bucket >>> 5] = bits | bit
  buckets.push(bucket)
}
