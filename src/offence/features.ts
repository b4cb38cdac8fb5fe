import {bucketOf} from './hash.js'
import type {Stretch} from './stretch.js'
import {addTags} from './tag-features.js'
import {addTraits} from './traits.js'
import {addWords} from './word-features.js'

/** The buckets of a window by family: words and letters, tags, traits. Each family counts by the root of its size. */
export type Features = readonly Uint32Array[]

/** What the model looks at in a window. */
export function featuresOf(window: readonly Stretch[]): Features {
  return [addWords, addTags, addTraits].map(addFamily => {
    const buckets = new Set<number>()
    addFamily(window, hash => buckets.add(bucketOf(hash)))
    return Uint32Array.from(buckets)
  })
}
