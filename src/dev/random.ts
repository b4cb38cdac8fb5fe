import {hashOf} from '../language/index.js'

/** A small seeded generator of numbers from 0 to 1 (Tommy Ettinger’s mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Changes the order of a list in place. */
export function shuffle(order: number[] | Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const moved = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = moved
  }
}

/** One of several. @throws Error when there is none */
export function oneOf<T>(among: readonly T[], random: () => number): T {
  const chosen = among[Math.floor(random() * among.length)]
  if (chosen === undefined) throw new Error('There is nothing to choose from.')
  return chosen
}

/** Whether a text belongs to the nth of so many parts of a data set, by its letters alone, so that near copies share one. */
export function isInPart(text: string, parts: 2 | 4 | 8, nth = 1): boolean {
  const letters = text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '')
    .slice(0, 24)
  let hash = hashOf(letters)
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b)
  return ((hash ^ (hash >>> 16)) & (parts - 1)) === nth
}
