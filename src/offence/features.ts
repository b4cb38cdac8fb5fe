import {onDemand} from '../language/index.js'
import {BUCKETS, bucketOf} from './hash.js'
import type {Stretch} from './stretch.js'
import {addTags} from './tag-features.js'
import {addTraits} from './traits.js'
import {addWords} from './word-features.js'

/** The buckets of a window by family: words and letters, tags, traits. Each family counts by the root of its size. */
export type Features = readonly Uint32Array[]

/** What the model looks at in a window. */
export function featuresOf(window: readonly Stretch[]): Features {
  return [addWords, addTags, addTraits].map(addFamily => collected(add => addFamily(window, add)))
}

// When each bucket was met last: sets of numbers would keep the garbage collector busy.
const met = onDemand(() => new Uint32Array(BUCKETS))
let turn = 0

/** The buckets of what is added, each once, in the order of their coming. */
function collected(fill: (add: (hash: number) => void) => void): Uint32Array {
  const seen = met()
  const buckets: number[] = []
  turn = (turn + 1) >>> 0
  fill(hash => {
    const bucket = bucketOf(hash)
    if (seen[bucket] === turn) return
    seen[bucket] = turn
    buckets.push(bucket)
  })
  return Uint32Array.from(buckets)
}
