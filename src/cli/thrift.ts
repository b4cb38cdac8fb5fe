import {getHeapSpaceStatistics, setFlagsFromString} from 'node:v8'

/** From so many drafts on, the memory that V8 would take counts for more than the time that it saves. */
const MANY = 200
/** How far young objects may take room, in bytes, both halves of it: with twice or four times as much, a run takes no less time. */
const ENOUGH_YOUNG = 8 * 2 ** 20
/** How much more than what is alive after a full collection may come before the next, in percent; V8 would let it come to three times. */
const GROWTH = 40
/** How much of the old objects' room may lie empty between them, in bytes, before it is put together. */
const MOST_EMPTY = 24 * 2 ** 20
const EVERY = 16
/** From so many letters on, what is known of one text takes most of the memory. */
const LARGE = 500_000

// The V8 of Node 20 knows the flags below, and heeds them while it runs.
const isHeeded = process.versions.v8.startsWith('11.')

/** Keeps the memory of a run small from now on where a text is large; to be called with its length before it is read. */
export function thriftOver(letters: number): void {
  if (letters >= LARGE && isHeeded) setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}

/**
 * Keeps the memory of a run with many drafts small; `step` is to be called after each. A run of a few leaves the flags alone: what V8 compiled under others it would not take from the cache that the build keeps. V8 sizes its heap for programs that live for
 * long: of 320 MiB that 20,000 posts took at most, 60 were alive.
 */
export function thrift(): {readonly step: () => void} {
  if (!isHeeded) return {step: () => undefined}
  let count = 0
  let isYoungFull = false
  let isSparing = false
  return {
    step: () => {
      count++
      if (count >= EVERY && !isYoungFull && roomOf('new_space').taken >= ENOUGH_YOUNG) {
        isYoungFull = true
        setFlagsFromString('--semi-space-growth-factor=1')
      }
      if (count === MANY) setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
      if (count < MANY || count % EVERY !== 0) return
      const {taken, used} = roomOf('old_space')
      if (taken - used > MOST_EMPTY === isSparing) return
      isSparing = !isSparing
      // Full collections then move what is left of a page together, which takes time.
      setFlagsFromString(isSparing ? '--optimize-for-size' : '--no-optimize-for-size')
    },
  }
}

function roomOf(space: string): {readonly taken: number; readonly used: number} {
  const found = getHeapSpaceStatistics().find(one => one.space_name === space)
  return {taken: found?.space_size ?? 0, used: found?.space_used_size ?? 0}
}
