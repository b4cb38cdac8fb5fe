import type {Lexicons} from '../lexicon/index.js'
import {memory, type Post, passageWords} from '../post/index.js'
import {communityOdds} from './community.js'

/** From so many nats down a post is less and less likely a library’s: of tweets by anybody that nothing learned five in six are below, of a library’s drafts one in ten. */
const UNFAMILIAR = -1
/** So many nats below that a post is nobody’s whose readers could miss a day: of a library’s own drafts with such a day one in a hundred is. */
const STRANGE = 1
/** And so many, one whose views are nobody’s but its author’s. */
const FOREIGN = 2

/** Of fewer words little is known: what they tell counts by the square of their share of so many. */
const TELLING_WORDS = 8

const foreign = memory<Post, number>()

/** How far a post is from what a library speaks of, in nats; none where it may well be its own. */
export function strangenessOf(post: Post, terms: Lexicons): number {
  return foreign.get(post) ?? foreign.set(post, distanceOf(post, terms))
}

function distanceOf(post: Post, terms: Lexicons): number {
  const distance = UNFAMILIAR - (communityOdds(post, terms) ?? UNFAMILIAR)
  if (distance <= 0) return 0
  const words = post.passages.reduce((sum, passage) => sum + passageWords(passage).length, 0)
  return distance * Math.min(1, words / TELLING_WORDS) ** 2
}

/** Whether a post speaks of what no library speaks of. */
export function isStrangers(post: Post, terms: Lexicons): boolean {
  return strangenessOf(post, terms) > STRANGE
}

/** Whether a post is so far from what a library speaks of that not even its views are taken for the library’s. */
export function isForeign(post: Post, terms: Lexicons): boolean {
  return strangenessOf(post, terms) > FOREIGN
}
