/** What was worked out for parts of the post at hand, such as the words of a passage that many rules ask about. */
export interface Memory<K, V> {
  readonly get: (key: K) => V | undefined
  readonly set: (key: K, value: V) => V
}

const memories: (() => void)[] = []

/** Has something done when the next post is read. */
export function onForgetting(forget: () => void): void {
  memories.push(forget)
}

/**
 * A memory that is emptied when the next post is read. Posts are read and held against the rules one after the other, so what is
 * forgotten too early is only worked out again; weak references, of which a run would need tens of thousands, keep the garbage
 * collector busy, and a larger memory makes old what could die young. So would a map that is emptied and filled again: it grows old
 * itself, and what an old table has held is kept until the next full collection.
 */
export function memory<K, V>(): Memory<K, V> {
  let kept: Map<K, V> | undefined
  // Who asks about a part mostly asks again before going on to the next.
  let latestKey: K | undefined
  let latest: V | undefined
  onForgetting(() => {
    kept = undefined
    latestKey = undefined
    latest = undefined
  })
  const remembered = (key: K, value: V | undefined) => {
    latestKey = key
    latest = value
    return value
  }
  return {
    get: key => (key === latestKey ? latest : remembered(key, kept?.get(key))),
    set: (key, value) => {
      kept ??= new Map()
      kept.set(key, value)
      remembered(key, value)
      return value
    },
  }
}

/**
 * A memory for one part at a time: for what is asked of a part again and again before the next, and seldom after. What is known of every
 * part of a long post takes more room than it saves time.
 */
export function latestMemory<K, V>(): Memory<K, V> {
  let key: K | undefined
  let value: V | undefined
  onForgetting(() => {
    key = undefined
    value = undefined
  })
  return {
    get: wanted => (wanted === key ? value : undefined),
    set: (known, what) => {
      key = known
      value = what
      return what
    },
  }
}

/** Forgets the last post. */
export function forget(): void {
  for (const forgetOne of memories) forgetOne()
}
