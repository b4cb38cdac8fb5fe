import type {Lexicons} from '../lexicon/index.js'
import type {Post} from '../post/index.js'
import {easesIn, pullsIn} from './lexical.js'
import {pricesIn} from './prices.js'
import type {TellingLinks} from './referrals.js'
import {shortLinksIn} from './short-links.js'
import type {Signal} from './signal.js'
import {heaviest, type Weighed} from './weighing.js'
import {SPAM} from './weights.js'

/** What reads as spam where it reads most so: chain letters, begging for reactions, prizes, traps; weighed against what speaks for the library’s own work. */
export function spamIn(post: Post, terms: Lexicons, links: TellingLinks): Weighed {
  const words = pullsIn(post, terms, {topic: 'spam', weights: SPAM.pull})
  const pulls = words.length === 0 ? words : [...words, ...shoutedIn(words), ...pricesOf(post), ...shortLinksIn(post, links)]
  return heaviest(post, {pulls, eases: easesIn(post, terms, {topic: 'spam-context', weights: SPAM.ease, taken: words}), own: 0})
}

/** Of a prize its worth is told. */
function pricesOf({passages}: Post): readonly Signal[] {
  return passages.flatMap(pricesIn).flatMap(signal => (signal.kind === 'price' ? [{...signal, points: SPAM.pull.price}] : []))
}

const SHOUTED = /(?<!\p{L})\p{Lu}{2,}(?:[\s’']\p{Lu}+){0,6}\s?!{2,}/gu
const FEWEST_SHOUTS = 2

/** Words that urge to click, where they are in capitals and other words beside them are shouted with repeated marks. */
function shoutedIn(words: readonly Signal[]): readonly Signal[] {
  return words
    .filter(({kind, text}) => kind === 'click' && /\p{Lu}/u.test(text) && text === text.toUpperCase())
    .filter(({passage}) => (passage.prose.match(SHOUTED)?.length ?? 0) >= FEWEST_SHOUTS)
    .map(signal => ({...signal, kind: 'shouting', points: SPAM.pull.shouting}))
}
