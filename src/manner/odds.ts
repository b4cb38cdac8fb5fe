import type {Lexicons} from '../lexicon/index.js'
import {memory, type Post} from '../post/index.js'
import {featuresOf, isRead, jointOdds, jointSentenceOdds} from '../reader/index.js'
import {byPassage} from './around.js'
import {featuresIn} from './features.js'
import {type Manner, mannerReader} from './model.js'

/** The log-odds (nats) of each manner. */
export type Odds = Readonly<Record<Manner, number>>

const known = {sentences: memory<Post, readonly Odds[]>(), whole: memory<Post, Odds>()}

/** How surely each sentence of a post is meant in each manner, in the order of `stretchesOf`. */
export function oddsOfSentences(post: Post, terms: Lexicons): readonly Odds[] {
  const odds = () => post.passages.filter(isRead).flatMap(passage => oddsIn(passage, {post, terms}))
  return known.sentences.get(post) ?? known.sentences.set(post, odds())
}

/** How surely each sentence of a passage is, of those that have words. */
export const oddsIn = byPassage((passage, around) =>
  featuresIn(passage, around).map(features => byManner(jointSentenceOdds(mannerReader(), features))),
)

/** How much a post as a whole is like those that hold something meant in each manner. */
export function oddsOfWhole(post: Post): Odds {
  return known.whole.get(post) ?? known.whole.set(post, byManner(jointOdds(mannerReader().whole, featuresOf(post).words)))
}

/** In the order of `MANNERS`. */
function byManner([note = 0, blank = 0, day = 0, opinion = 0, claim = 0]: readonly number[]): Odds {
  return {note, blank, day, opinion, claim}
}
