import {expect, test} from 'vitest'
import {BRANCHES, LEAVES, type Tree, weighedByTrees, woven} from '../../src/panel/trees.js'

/** Asks of the first number, then of the second, then nothing: the leaf is told by two answers. */
const tree: Tree = {
  numbers: [0, 1, 1, 0, 0, 0, 0],
  limits: [5, 1, 2, ...Array<number>(BRANCHES - 3).fill(Number.POSITIVE_INFINITY)],
  leaves: [10, 11, 20, 21, 30, 31, 40, 41],
}

test.each<readonly [why: string, known: readonly number[], nats: number]>([
  ['both are low', [5, 1], 10],
  ['the second is above its limit under a low first', [0, 1.5], 20],
  ['the first is high, and the second below the limit of that side', [6, 1.5], 30],
  ['both are high', [6, 3], 40],
  ['a number that is not known counts as none', [6], 30],
])('a tree leads to a leaf where %s', (_, known, nats) => {
  expect(weighedByTrees(woven([tree]), known)).toBe(nats)
})

test('trees add up, and none is nothing', () => {
  const other = {...tree, leaves: Array<number>(LEAVES).fill(0.5)}
  expect(weighedByTrees(woven([tree, other]), [6, 3])).toBe(40.5)
  expect(weighedByTrees(woven([]), [6, 3])).toBe(0)
})
