import {type Post, passageWords} from '../post/index.js'
import {featuresOf, type LinearModel, logOdds, modelsIn} from '../reader/index.js'

const promotionModels = modelsIn('promotion')
const spamModels = modelsIn('spam')

/** Of fewer words a second reader knows nothing. */
const FEWEST_WORDS = 5

/** The log-odds (nats) that a post advertises, as a statistical reader has it; nothing for a post of a few words. */
export function promotionOdds(post: Post): number | undefined {
  return oddsBy(promotionModels, post)
}

/** The same for spam. */
export function spamOdds(post: Post): number | undefined {
  return oddsBy(spamModels, post)
}

function oddsBy(models: () => readonly LinearModel[], post: Post): number | undefined {
  const [model] = isReadable(post) ? models() : []
  return model && logOdds(model, featuresOf(post).all)
}

function isReadable({passages}: Post): boolean {
  let words = 0
  for (const passage of passages) {
    words += passageWords(passage).length
    if (words >= FEWEST_WORDS) return true
  }
  return false
}
