import {stretchesOf} from '../manner/index.js'
import type {Post} from '../post/index.js'
import {chancesOf, type Verdict} from '../reader/index.js'
import {inputsOf, type Means} from './inputs.js'
import {type Balance, balanceOf, type Question, TAGS} from './model.js'
import {weighedByTrees} from './trees.js'

/** What all readers of a post together make of a sentence that one of them has read. */
export function verdictOn(question: Question, post: Post, means: Means): Verdict {
  return odds => weighed(balanceOf(question), {odds, inputs: inputsOf(post, means), post}) - chancesOf(stretchesOf(post).length)
}

/** A sentence in its post. */
export interface Weighable {
  /** Of the sentence, in nats. */
  readonly odds: number
  readonly inputs: readonly number[]
  readonly post: Pick<Post, 'language'>
}

/** The nats that are left above what is asked. */
export function weighed({own, added, weights, trees}: Balance, {odds, inputs, post}: Weighable): number {
  const alone = inputs.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), own * odds + added[post.language])
  return alone + weighedByTrees(trees, numbersOf({odds, inputs, post}))
}

/** What a panel learns from, in this order: the log-odds of the sentence, the language of its post, and what is known of it. */
export function numbersOf({odds, inputs, post}: Weighable): readonly number[] {
  return [odds, ...TAGS.map(tag => Number(tag === post.language)), ...inputs]
}
