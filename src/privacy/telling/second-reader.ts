import {onDemand} from '../../language/index.js'
import type {Lexicons} from '../../lexicon/index.js'
import type {Post} from '../../post/index.js'
import {featuresOf, isRead, logOdds, modelsIn, type SentenceFeatures, secondReader, sentenceOdds} from '../../reader/index.js'
import {featuresOfTelling} from './features.js'
import {type Telling, tellingsIn} from './telling.js'

const models = modelsIn('readers')
const reader = onDemand(() => secondReader(models()))

/** The log-odds (nats) that a sentence tells a reader’s own affair. */
export function tellingOdds(telling: Telling): number {
  return sentenceOdds(reader(), featuresOfTelling(telling))
}

/** The log-odds (nats) that a post tells one somewhere, by its words alone, whoever is named. */
export function affairOdds(post: Post): number {
  return logOdds(reader().whole, featuresOf(post).words)
}

/** The log-odds of all sentences of a post that may tell of somebody. */
export function tellingsOddsIn({passages}: Post, terms: Lexicons): readonly number[] {
  return passages.filter(isRead).flatMap(passage => tellingsIn(passage, terms).map(tellingOdds))
}

/** The features of all sentences of a post that may tell of somebody, to learn from. */
export function tellingFeaturesIn({passages}: Post, terms: Lexicons): readonly SentenceFeatures[] {
  return passages.filter(isRead).flatMap(passage => tellingsIn(passage, terms).map(featuresOfTelling))
}
