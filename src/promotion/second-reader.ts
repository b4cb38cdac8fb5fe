import {loadable} from '../language/index.js'
import {type Post, passageWords} from '../post/index.js'
import {featuresOf, logOdds} from '../reader/index.js'

const weights = loadable('the second reader of promotion', () => import('./second-reader-weights.js'))

/** Of fewer words a second reader knows nothing. */
const FEWEST_WORDS = 5

/** Loads the second readers for a post that they can read. */
export function prepareSecondReaders(post: Post): Promise<void> | undefined {
  return isReadable(post) ? weights.load() : undefined
}

/** The log-odds (nats) that a post advertises, as a statistical reader has it; nothing for a post of a few words. */
export function promotionOdds(post: Post): number | undefined {
  return isReadable(post) ? logOdds(weights.get().PROMOTION_READER, featuresOf(post).all) : undefined
}

/** The same for spam. */
export function spamOdds(post: Post): number | undefined {
  return isReadable(post) ? logOdds(weights.get().SPAM_READER, featuresOf(post).all) : undefined
}

function isReadable({passages}: Post): boolean {
  let words = 0
  for (const passage of passages) {
    words += passageWords(passage).length
    if (words >= FEWEST_WORDS) return true
  }
  return false
}
