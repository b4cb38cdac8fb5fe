/** What was worked out for parts of the post at hand, such as the words of a passage that many rules ask about. */
export interface Memory<K, V> {
  readonly get: (key: K) => V | undefined
  readonly set: (key: K, value: V) => V
}

const memories: Map<unknown, unknown>[] = []

/**
 * A memory that is emptied when the next post is read. Posts are read and held against the rules one after the other, so what is
 * forgotten too early is only worked out again; weak references, of which a run would need tens of thousands, keep the garbage
 * collector busy, and a larger memory makes old what could die young.
 */
export function memory<K, V>(): Memory<K, V> {
  const kept = new Map<K, V>()
  memories.push(kept)
  return {
    get: key => kept.get(key),
    set: (key, value) => {
      kept.set(key, value)
      return value
    },
  }
}

/** Forgets the last post. */
export function forget(): void {
  for (const kept of memories) if (kept.size > 0) kept.clear()
}
