import type {Post} from '../post/index.js'
import {featuresOf, logOdds, modelsIn} from '../reader/index.js'

const models = modelsIn('relevance')

/** The log-odds (nats) that a post is of interest to a university, by its words and letters. */
export function relevanceOdds(post: Post): number {
  const [model] = models()
  return model ? logOdds(model, featuresOf(post).words) : 0
}
