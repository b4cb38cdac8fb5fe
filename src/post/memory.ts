/** What was worked out for parts of the post at hand, such as the words of a passage that many rules ask about. */
export interface Memory<K, V> {
  readonly get: (key: K) => V | undefined
  readonly set: (key: K, value: V) => V
}

const memories: {forget: () => void}[] = []

/**
 * A memory that is emptied when the next post is read. Posts are read and held against the rules one after the other, so what is
 * forgotten too early is only worked out again; weak references, of which a run would need tens of thousands, keep the garbage
 * collector busy, and a larger memory makes old what could die young. So would a map that is emptied and filled again: it grows old
 * itself, and what an old table has held is kept until the next full collection.
 */
export function memory<K, V>(): Memory<K, V> {
  let kept: Map<K, V> | undefined
  // Who asks about a part mostly asks again before going on to the next.
  let latest: {readonly key: K; readonly value: V} | undefined
  memories.push({
    forget: () => {
      kept = undefined
      latest = undefined
    },
  })
  return {
    get: key => {
      if (latest?.key === key) return latest.value
      const value = kept?.get(key)
      if (value !== undefined) latest = {key, value}
      return value
    },
    set: (key, value) => {
      kept ??= new Map()
      kept.set(key, value)
      latest = {key, value}
      return value
    },
  }
}

/** Forgets the last post. */
export function forget(): void {
  for (const one of memories) one.forget()
}
