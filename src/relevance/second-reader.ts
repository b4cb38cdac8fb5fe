import {loadable} from '../language/index.js'
import type {Post} from '../post/index.js'
import {featuresOf, logOdds} from '../reader/index.js'

const weights = loadable('the second reader of relevance', () => import('./second-reader-weights.js'))

export function loadSecondReader(): Promise<void> {
  return weights.load()
}

/** The log-odds (nats) that a post is of interest to a university, by its words and letters. */
export function relevanceOdds(post: Post): number {
  return logOdds(weights.get().RELEVANCE_READER, featuresOf(post).words)
}
