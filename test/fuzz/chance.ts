/** Chance that can be repeated. */
export interface Chance {
  /** A whole number from 0 up to, and without, `below`. */
  readonly below: (below: number) => number
  readonly oneOf: <T>(things: readonly T[]) => T
}

/** The same numbers for the same seed: mulberry32 by Tommy Ettinger, which is in the public domain. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    oneOf: things => {
      const thing = things[below(things.length)]
      if (thing === undefined) throw new Error('There is nothing to choose from.')
      return thing
    },
  }
}
