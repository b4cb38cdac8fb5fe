/** How many questions a tree asks of a post, one after the other. */
export const DEPTH = 3
export const BRANCHES = 2 ** DEPTH - 1
export const LEAVES = 2 ** DEPTH
/** The numbers of a tree. */
const EACH = 2 * BRANCHES + LEAVES

/**
 * A small tree of decisions. Branch `b` leads to branch `2b + 1`, or to `2b + 2` where the number that it looks at is above its limit; below the last
 * branches stand the leaves, in nats.
 */
export interface Tree {
  /** The place of a number, for each branch. */
  readonly numbers: readonly number[]
  readonly limits: readonly number[]
  readonly leaves: readonly number[]
}

/** Trees as one list of numbers: of each what its branches look at, then their limits, then the leaves. */
export function woven(trees: readonly Tree[]): Float32Array {
  return Float32Array.from(trees.flatMap(({numbers, limits, leaves}) => [...numbers, ...limits, ...leaves]))
}

/** How many numbers so many trees are. */
export function sizeOf(trees: number): number {
  return EACH * trees
}

/** What woven trees make together of what is known. */
export function weighedByTrees(trees: Float32Array, known: readonly number[]): number {
  let sum = 0
  for (let tree = 0; tree < trees.length; tree += EACH) {
    let branch = 0
    while (branch < BRANCHES) {
      const isAbove = (known[trees[tree + branch] ?? 0] ?? 0) > (trees[tree + BRANCHES + branch] ?? 0)
      branch = 2 * branch + (isAbove ? 2 : 1)
    }
    sum += trees[tree + BRANCHES + branch] ?? 0
  }
  return sum
}
