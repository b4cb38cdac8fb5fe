/** Boosted trees over a few numbers, for what a weighing of the same numbers leaves over. */
import {DEPTH, type Tree, weighedByTrees, woven} from '../../panel/index.js'
import {type Binned, type Branch, bestBranch, binned, type Lessons, leafValue, type Part, UNBOUND} from './branches.js'
import type {Sample} from './dense-logistic.js'

/** How trees are grown. */
export interface Growth {
  readonly trees: number
  /** What of each leaf is believed. */
  readonly rate: number
  /** The place of the number of which more never counts less. */
  readonly rising: number
}

/** A sample and what is made of it before a tree is asked, in nats. */
export interface Scored extends Sample {
  readonly score: number
}

/**
 * Learns by gradient boosting with second derivatives (Friedman, Annals of Statistics 29, 2001; Chen and Guestrin, XGBoost, KDD 2016). The same samples
 * give the same trees.
 */
export function boosted(samples: readonly Scored[], {trees, rate, rising}: Growth): readonly Tree[] {
  const table = binned(samples.map(({numbers}) => numbers))
  const scores = Float64Array.from(samples, ({score}) => score)
  return Array.from({length: trees}, () => {
    const tree = grown(table, lessonsOf(samples, scores), {rate, rising})
    const alone = woven([tree])
    for (const [at, {numbers}] of samples.entries()) scores[at] = (scores[at] ?? 0) + weighedByTrees(alone, numbers)
    return tree
  })
}

/** What each sample says of its score. */
function lessonsOf(samples: readonly Sample[], scores: Float64Array): Lessons {
  const likely = scores.map(score => 1 / (1 + Math.exp(-score)))
  return {
    slopes: Float64Array.from(samples, ({wanted, weight}, at) => weight * ((likely[at] ?? 0) - Number(wanted))),
    curves: Float64Array.from(samples, ({weight}, at) => weight * (likely[at] ?? 0) * (1 - (likely[at] ?? 0))),
  }
}

function grown(table: Binned, lessons: Lessons, {rate, rising}: Omit<Growth, 'trees'>): Tree {
  const branches: Branch[] = []
  let level: readonly Part[] = [{places: Uint32Array.from(lessons.slopes.keys()), ...UNBOUND}]
  for (let depth = 0; depth < DEPTH; depth++) {
    const asked = level.map(part => bestBranch(table, lessons, {...part, rising}))
    branches.push(...asked)
    level = asked.flatMap(({below, above}) => [below, above])
  }
  return {
    numbers: branches.map(({number}) => number),
    limits: branches.map(({limit}) => limit),
    leaves: level.map(part => rate * leafValue(part, lessons)),
  }
}
