import type {Lexicons} from '../lexicon/index.js'
import {memory, type Post} from '../post/index.js'
import {featuresOf, jointOdds, jointSentenceOdds} from '../reader/index.js'
import {stretchesOf} from './features.js'
import {MANNERS, type Manner, mannerReader} from './model.js'

/** The log-odds (nats) of each manner. */
export type Odds = Readonly<Record<Manner, number>>

const known = {sentences: memory<Post, readonly Odds[]>(), whole: memory<Post, Odds>()}

/** How surely each sentence of a post is meant in each manner, in the order of `stretchesOf`. */
export function oddsOfSentences(post: Post, terms: Lexicons): readonly Odds[] {
  const odds = () => stretchesOf(post, terms).map(({features}) => byManner(jointSentenceOdds(mannerReader(), features)))
  return known.sentences.get(post) ?? known.sentences.set(post, odds())
}

/** How much a post as a whole is like those that hold something meant in each manner. */
export function oddsOfWhole(post: Post): Odds {
  return known.whole.get(post) ?? known.whole.set(post, byManner(jointOdds(mannerReader().whole, featuresOf(post).words)))
}

function byManner(odds: readonly number[]): Odds {
  return Object.fromEntries(MANNERS.map((manner, at) => [manner, odds[at]])) as Record<Manner, number>
}
