import type {Lexicons} from '../lexicon/index.js'
import type {Post} from '../post/index.js'
import {easesIn, pullsIn} from './lexical.js'
import {pricesIn} from './prices.js'
import {shortLinksIn} from './short-links.js'
import type {Signal} from './signal.js'
import {heaviest, type Weighed} from './weighing.js'
import {SPAM} from './weights.js'

/** What reads as spam where it reads most so: chain letters, begging for reactions, prizes, traps; weighed against what speaks for the library’s own work. */
export function spamIn(post: Post, terms: Lexicons): Weighed {
  const words = pullsIn(post, terms, {topic: 'spam', weights: SPAM.pull})
  const pulls = words.length === 0 ? words : [...words, ...pricesOf(post), ...shortLinksIn(post)]
  return heaviest(post, {pulls, eases: easesIn(post, terms, {topic: 'spam-context', weights: SPAM.ease, taken: words}), own: 0})
}

/** Of a prize its worth is told. */
function pricesOf({passages}: Post): readonly Signal[] {
  return passages.flatMap(pricesIn).flatMap(signal => (signal.kind === 'price' ? [{...signal, points: SPAM.pull.price}] : []))
}
