import type {Lexicons} from '../lexicon/index.js'
import {isReply, leadsTo, type Post, passageWords} from '../post/index.js'
import {isInOtherLanguage} from './other-language.js'
import {relevanceOdds} from './second-reader.js'
import {touchIn} from './vocabulary.js'
import {EACH_POINT, FEWEST_WORDS, LEAST, SURE_POINTS} from './weights.js'

/** What the configuration says of the community: lists of its hosts, and words of its own. */
export interface Community {
  readonly hosts: readonly (readonly string[])[]
  readonly words: readonly string[]
}

/**
 * Whether a post neither leads to the library or the university nor touches what the community cares about; and the words that came near,
 * where there are some.
 */
export function strangerIn(post: Post, terms: Lexicons, {hosts, words}: Community): {readonly near: readonly string[]} | undefined {
  if (!isJudged(post) || post.links.some(({url}) => leadsTo(url, ...hosts))) return undefined
  const touch = touchIn(post, terms, words)
  if (touch.points >= SURE_POINTS || isInOtherLanguage(post)) return undefined
  const odds = relevanceOdds(post) + EACH_POINT * touch.points
  return odds < LEAST[post.language] ? {near: touch.words} : undefined
}

/**
 * The log-odds (nats) that a post is of interest to the university, by its words and by the vocabulary of the community; nothing for a reply and
 * for a post of a few words.
 */
export function communityOdds(post: Post, terms: Lexicons): number | undefined {
  return isJudged(post) ? relevanceOdds(post) + EACH_POINT * touchIn(post, terms, []).points : undefined
}

function isJudged(post: Post): boolean {
  if (isReply(post)) return false
  let words = 0
  for (const passage of post.passages) words += passageWords(passage).length
  return words >= FEWEST_WORDS
}
